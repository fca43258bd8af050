using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A common table expression, read like a table by any statement whose <c>With(…)</c> names it.</summary>
public sealed class Cte<TRow> : Derived<TRow>
{
    internal Cte(string name, QueryNode query, ISelectable<TRow> shape)
        : this(name, query.Items, shape, new CteBody(name, query))
    {
    }

    internal Cte(string name, IReadOnlyList<Expr> items, ISelectable<TRow> shape, CteBody body)
        : base(name, items, shape) => Body = body;

    internal CteBody Body { get; }

    /// <summary>What <c>With(…)</c> takes.</summary>
    public static implicit operator Cte(Cte<TRow> table) => table.Body;

    /// <summary>The same expression under another name, to join it with itself.</summary>
    public Cte<TRow> As(string alias) => new(alias, Items, RowShape, Body);

    private protected override void WriteReference(SqlWriter sql, bool isLateral)
    {
        if (!sql.HasCommonTable(Body))
            throw new StatementException($"{Body.Name} is read, but the statement's With(…) does not name it.");
        sql.Append(Body.Name);
        if (Alias != Body.Name)
            sql.Append(" as ").Append(Alias);
    }
}

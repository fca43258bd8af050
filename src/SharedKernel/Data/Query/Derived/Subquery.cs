using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A query in FROM, in brackets and under a name.</summary>
public sealed class Subquery<TRow> : Derived<TRow>
{
    private readonly QueryNode _body;

    internal Subquery(string name, QueryNode body, ISelectable<TRow> shape)
        : base(name, body.Items, shape) => _body = body;

    private protected override void WriteReference(SqlWriter sql, bool isLateral)
    {
        var frame = sql.EnterScope(isolated: !isLateral);
        sql.Append("(");
        WithClause.Write(sql, _body.With);
        _body.Write(sql, OutputForm.Named);
        sql.Append(") as ").Append(Alias);
        sql.LeaveScope(frame);
    }
}

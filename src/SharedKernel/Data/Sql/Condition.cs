using Backend.Data.Execution;
using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>
/// A boolean expression, as WHERE takes it. Combine with <c>&amp;</c>, <c>|</c> and <c>!</c>; brackets are kept. In a
/// select list it is read as WHERE would take it: unknown is false.
/// </summary>
public abstract class Condition : Expr, IExpr<bool>
{
    private protected Condition()
    {
    }

    internal override ColumnType Type => ColumnTypes.Boolean;

    Expr IExpr.Node => this;

    void ISelectable.AddItems(List<Expr> items) => items.Add(this);

    bool ISelectable<bool>.Read(RowReader row, ref int ordinal) => row.Get(ColumnTypes.Boolean, ordinal++);

    /// <summary>True when both are: SQL's <c>and</c>.</summary>
    public static Condition operator &(Condition left, Condition right) => new Logical("and", [left, right]);

    /// <summary>True when either is: SQL's <c>or</c>, always in brackets.</summary>
    public static Condition operator |(Condition left, Condition right) => new Logical("or", [left, right]);

    /// <summary>SQL's <c>not</c>.</summary>
    public static Condition operator !(Condition condition) => new Not(condition);
}

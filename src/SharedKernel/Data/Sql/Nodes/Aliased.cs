using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>An expression with a name, by which an outer statement can read it.</summary>
public sealed class Aliased<T> : Expr, IExpr<T>
{
    private readonly Expr _inner;

    private readonly ColumnType<T> _type;

    internal Aliased(Expr inner, string name)
    {
        _inner = inner;
        _type = Operand.TypeOf<T>(inner);
        OutputName = Identifier.Checked(name);
    }

    Expr IExpr.Node => this;

    internal override ColumnType Type => _type;

    internal override string OutputName { get; }

    internal override bool IsAliased => true;

    void ISelectable.AddItems(List<Expr> items) => items.Add(this);

    T ISelectable<T>.Read(RowReader row, ref int ordinal) => row.Get(_type, ordinal++);

    internal override void Write(SqlWriter sql) => Brackets.WriteOperand(sql, _inner);
}

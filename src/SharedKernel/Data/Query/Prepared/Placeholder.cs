using Backend.Data.Execution;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A value of a prepared query that comes when it is executed. It takes the type of what it stands beside.</summary>
public sealed class Placeholder<T> : Expr, IExpr<T>, IPlaceholder
{
    private readonly int _position;

    internal Placeholder(int position) => _position = position;

    Expr IExpr.Node => this;

    internal override ColumnType Type => DefaultTypes.Of<T>();

    Expr IPlaceholder.As(ColumnType type) => type switch
    {
        ColumnType<T> exact => new PlaceholderParameter<T>(_position, exact),
        INullableType { Inner: ColumnType<T> inner } => new PlaceholderParameter<T>(_position, inner),
        _ => throw new StatementException($"{type.SqlName} is not compared with {typeof(T)}."),
    };

    void ISelectable.AddItems(List<Expr> items) => items.Add(new PlaceholderParameter<T>(_position, DefaultTypes.Of<T>()));

    T ISelectable<T>.Read(RowReader row, ref int ordinal) => row.Get(DefaultTypes.Of<T>(), ordinal++);

    internal override void Write(SqlWriter sql) => new PlaceholderParameter<T>(_position, DefaultTypes.Of<T>()).Write(sql);
}

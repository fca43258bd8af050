using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A query under a name: what a subquery of FROM and a common table expression share.</summary>
/// <typeparam name="TRow">One row of it.</typeparam>
public abstract class Derived<TRow> : ISource<TRow>, IFromItem
{
    private readonly ISelectable<TRow> _shape;

    private readonly IReadOnlyList<Expr> _items;

    private protected Derived(string name, IReadOnlyList<Expr> items, ISelectable<TRow> shape)
    {
        Alias = Identifier.Checked(name);
        _items = items;
        _shape = shape;
        var names = new HashSet<string>();
        foreach (var item in items)
        {
            if (item.OutputName is not { } output)
                throw new StatementException($"An expression of {name} has no name to read it by: give it one with As(…).");
            if (!names.Add(output))
                throw new StatementException($"Two columns of {name} are called {output}: give one another name with As(…).");
        }
    }

    /// <summary>The name that its columns are qualified with.</summary>
    public string Alias { get; }

    bool IFromItem.IsTenant => false;

    string IFromItem.Collection => Alias;

    IFromItem ISource<TRow>.Item => this;

    internal IReadOnlyList<Expr> Items => _items;

    internal ISelectable<TRow> RowShape => _shape;

    /// <summary>A column of a table that the query selects.</summary>
    /// <exception cref="StatementException">It does not.</exception>
    public IExpr<T> Column<T>(Column<T> column) => Named(column, column.ValueType);

    /// <summary>A named expression that the query selects.</summary>
    /// <exception cref="StatementException">It does not.</exception>
    public IExpr<T> Column<T>(Aliased<T> expression) => Named(expression, Operand.TypeOf<T>(expression));

    void ISelectable.AddItems(List<Expr> items)
    {
        foreach (var item in _items)
            items.Add(new DerivedItem(this, item.OutputName!, item.Type));
    }

    TRow ISelectable<TRow>.Read(RowReader row, ref int ordinal) => _shape.Read(row, ref ordinal);

    void IFromItem.WriteReference(SqlWriter sql, ReferenceForm form) => WriteReference(sql, isLateral: form == ReferenceForm.Lateral);

    private protected abstract void WriteReference(SqlWriter sql, bool isLateral);

    private DerivedColumn<T> Named<T>(Expr item, ColumnType<T> type)
    {
        foreach (var each in _items)
        {
            if (ReferenceEquals(each, item))
                return new DerivedColumn<T>(this, each.OutputName!, type);
        }

        throw new StatementException($"{Alias} does not select {item.OutputName}.");
    }
}

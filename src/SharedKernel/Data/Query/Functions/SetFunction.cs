using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A function in FROM that answers rows of one value: <c>generate_series(1, 10) as days(value)</c>.</summary>
public sealed class SetFunction<T> : ISource<T>, IFromItem
{
    private readonly string _function;

    private readonly Expr[] _arguments;

    private readonly DerivedColumn<T> _value;

    internal SetFunction(string name, ColumnType<T> type, string function, params Expr[] arguments)
    {
        Alias = Identifier.Checked(name);
        _function = function;
        _arguments = arguments;
        _value = new DerivedColumn<T>(this, "value", type);
    }

    /// <summary>The name that its column is qualified with.</summary>
    public string Alias { get; }

    /// <summary>The value of a row.</summary>
    public IExpr<T> Value => _value;

    bool IFromItem.IsTenant => false;

    string IFromItem.Collection => _function;

    IFromItem ISource<T>.Item => this;

    void ISelectable.AddItems(List<Expr> items) => items.Add(_value);

    T ISelectable<T>.Read(RowReader row, ref int ordinal) => row.Get(_value.ValueType, ordinal++);

    void IFromItem.WriteReference(SqlWriter sql, ReferenceForm form)
    {
        sql.Append(_function).Append("(");
        for (var i = 0; i < _arguments.Length; i++)
        {
            sql.Append(i == 0 ? "" : ", ");
            _arguments[i].Write(sql);
        }

        sql.Append(") as ").Append(Alias).Append("(value)");
    }
}

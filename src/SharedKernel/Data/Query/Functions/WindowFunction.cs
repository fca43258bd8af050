using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A function that has no value before <c>Over(…)</c> says which rows it sees.</summary>
public sealed class WindowFunction<T>
{
    private readonly AggregateCall _call;

    private readonly ColumnType<T> _type;

    internal WindowFunction(ColumnType<T> type, AggregateCall call)
    {
        _type = type;
        _call = call;
    }

    /// <summary>The window it runs over.</summary>
    public IExpr<T> Over(Window window) => new Aggregate<T>(_type, _call with { Window = window });
}

using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>generate_series</c>: whole numbers from one to another, both included, as a source of FROM.</summary>
    /// <param name="name">What the source is called.</param>
    /// <param name="from">The first.</param>
    /// <param name="to">The last, if the steps meet it.</param>
    /// <param name="step">What is added; with a negative one it counts down.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is 0.</exception>
    public static SetFunction<int> GenerateSeries(string name, int from, int to, int step = 1)
    {
        ArgumentOutOfRangeException.ThrowIfZero(step);
        return new(name, ColumnTypes.Integer, "generate_series", Value(from).Node, Value(to).Node, Value(step).Node);
    }

    /// <summary><c>generate_series</c>: moments from one to another, both included, as a source of FROM: for reports without gaps.</summary>
    /// <param name="name">What the source is called.</param>
    /// <param name="from">The first.</param>
    /// <param name="to">The last, if the steps meet it.</param>
    /// <param name="step">What is added: a duration, whatever clocks do meanwhile.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is 0.</exception>
    public static SetFunction<DateTimeOffset> GenerateSeries(string name, DateTimeOffset from, DateTimeOffset to, TimeSpan step)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(step, TimeSpan.Zero);
        return new(name, ColumnTypes.TimestampTz, "generate_series", Value(from).Node, Value(to).Node, new Seconds(step));
    }

    /// <summary><c>unnest</c> of values, as a source of FROM: one parameter however many there are.</summary>
    /// <param name="name">What the source is called.</param>
    /// <param name="values">The values.</param>
    public static SetFunction<Guid> Unnest(string name, IEnumerable<Guid> values) => Unnested(name, ColumnTypes.Uuid, values);

    /// <inheritdoc cref="Unnest(string, IEnumerable{Guid})"/>
    public static SetFunction<long> Unnest(string name, IEnumerable<long> values) => Unnested(name, ColumnTypes.Bigint, values);

    /// <inheritdoc cref="Unnest(string, IEnumerable{Guid})"/>
    public static SetFunction<int> Unnest(string name, IEnumerable<int> values) => Unnested(name, ColumnTypes.Integer, values);

    /// <inheritdoc cref="Unnest(string, IEnumerable{Guid})"/>
    public static SetFunction<string> Unnest(string name, IEnumerable<string> values) => Unnested(name, ColumnTypes.Text, values);

    private static SetFunction<T> Unnested<T>(string name, ColumnType<T> type, IEnumerable<T> values) =>
        new(name, type, "unnest", new Value<T[]>(new ArrayType<T>(type), [.. values]));
}

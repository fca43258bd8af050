using System.Net;

namespace Backend.Data.Schema.Types;

/// <summary>The type of a value that stands beside no column.</summary>
internal static class DefaultTypes
{
    private static readonly Dictionary<Type, ColumnType> All = Table();

    /// <summary>The PostgreSQL type that a .NET type is sent and read as.</summary>
    /// <exception cref="Sql.StatementException">There is none that could be meant.</exception>
    public static ColumnType<T> Of<T>() => All.GetValueOrDefault(typeof(T)) as ColumnType<T>
        ?? throw new Sql.StatementException($"{typeof(T).Name} has no PostgreSQL type of its own: put it beside a column, or make it with Column.Value(…).");

    private static Dictionary<Type, ColumnType> Table()
    {
        var types = new Dictionary<Type, ColumnType>
        {
            [typeof(string)] = ColumnTypes.Text,
            [typeof(byte[])] = ColumnTypes.Bytea,
            [typeof(IPAddress)] = ColumnTypes.Inet,
        };
        AddValue(types, ColumnTypes.Uuid);
        AddValue(types, ColumnTypes.Smallint);
        AddValue(types, ColumnTypes.Integer);
        AddValue(types, ColumnTypes.Bigint);
        AddValue(types, ColumnTypes.Numeric);
        AddValue(types, ColumnTypes.Real);
        AddValue(types, ColumnTypes.DoublePrecision);
        AddValue(types, ColumnTypes.Boolean);
        AddValue(types, ColumnTypes.Date);
        AddValue(types, ColumnTypes.Time);
        AddValue(types, ColumnTypes.Timestamp);
        AddValue(types, ColumnTypes.TimestampTz);
        AddValue(types, ColumnTypes.Interval);
        return types;
    }

    private static void AddValue<T>(Dictionary<Type, ColumnType> types, ColumnType<T> type)
        where T : struct
    {
        types[typeof(T)] = type;
        types[typeof(T?)] = new NullableValueType<T>(type);
    }
}

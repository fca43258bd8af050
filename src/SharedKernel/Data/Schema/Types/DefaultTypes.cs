namespace Backend.Data.Schema.Types;

/// <summary>The type of a value that stands beside no column.</summary>
internal static class DefaultTypes
{
    /// <summary>The PostgreSQL type that a .NET type is sent and read as.</summary>
    /// <exception cref="Sql.StatementException">There is none that could be meant.</exception>
    public static ColumnType<T> Of<T>() => Find(typeof(T)) as ColumnType<T>
        ?? throw new Sql.StatementException($"{typeof(T).Name} has no PostgreSQL type of its own: put it beside a column, or make it with Column.Value(…).");

    private static ColumnType? Find(Type type) =>
        type == typeof(string) ? ColumnTypes.Text
        : type == typeof(Guid) ? ColumnTypes.Uuid
        : type == typeof(long) ? ColumnTypes.Bigint
        : type == typeof(int) ? ColumnTypes.Integer
        : type == typeof(bool) ? ColumnTypes.Boolean
        : type == typeof(DateTimeOffset) ? ColumnTypes.TimestampTz
        : type == typeof(Guid?) ? new NullableValueType<Guid>(ColumnTypes.Uuid)
        : type == typeof(long?) ? new NullableValueType<long>(ColumnTypes.Bigint)
        : type == typeof(int?) ? new NullableValueType<int>(ColumnTypes.Integer)
        : type == typeof(bool?) ? new NullableValueType<bool>(ColumnTypes.Boolean)
        : type == typeof(DateTimeOffset?) ? new NullableValueType<DateTimeOffset>(ColumnTypes.TimestampTz)
        : null;
}

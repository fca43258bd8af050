using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>A type that the driver carries as it is.</summary>
internal class ScalarType<T>(string sqlName, NpgsqlDbType dbType, Func<T, string> literal) : ColumnType<T>(sqlName)
{
    internal NpgsqlDbType DbType => dbType;

    internal override T Read(NpgsqlDataReader reader, int ordinal) => Checked(reader.GetFieldValue<T>(ordinal));

    internal override NpgsqlParameter Parameter(T value) =>
        new NpgsqlParameter<T> { TypedValue = Checked(value), NpgsqlDbType = dbType };

    internal override NpgsqlParameter ArrayParameter(T[] values) =>
        new NpgsqlParameter<T[]> { TypedValue = AllChecked(values), NpgsqlDbType = NpgsqlDbType.Array | dbType };

    internal override Array ReadArray(NpgsqlDataReader reader, int ordinal) =>
        Array.ConvertAll(reader.GetFieldValue<T[]>(ordinal), item => item is null ? item : Checked(item));

    internal override string Literal(T value) => literal(value);

    /// <summary>The values as they may travel, in the same array.</summary>
    internal virtual T[] AllChecked(T[] values) => values;

    /// <summary>The value as it may travel: normalized, or refused by an exception.</summary>
    internal virtual T Checked(T value) => value;
}

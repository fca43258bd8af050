using Backend.Data.Schema.Types;
using Backend.Data.Sql;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>The values of one column of many rows.</summary>
internal abstract class ColumnBuffer
{
    /// <summary>Adds the current row's value.</summary>
    public abstract void Add(NpgsqlDataReader reader, int ordinal);

    /// <summary>The values so far, as an array of their .NET type.</summary>
    public abstract Array ToArray();

    /// <summary>Writes them as one parameter of <c>unnest</c>.</summary>
    public abstract void WriteUnnest(SqlWriter sql);
}

/// <inheritdoc/>
internal sealed class ColumnBuffer<T>(ColumnType<T> type) : ColumnBuffer
{
    private readonly List<T> _values = [];

    public override void Add(NpgsqlDataReader reader, int ordinal) => _values.Add(type.Read(reader, ordinal));

    public override Array ToArray() => _values.ToArray();

    public override void WriteUnnest(SqlWriter sql) => sql.UnnestParameter(type, _values.ToArray());
}

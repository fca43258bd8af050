using System.Globalization;
using Backend.Data.Execution;
using Npgsql;

namespace Backend.Data.Schema.Types;

/// <summary>How a .NET type travels to and from a PostgreSQL type, without boxing.</summary>
/// <typeparam name="T">The .NET type.</typeparam>
public abstract class ColumnType<T> : ColumnType
{
    private protected ColumnType(string sqlName)
        : base(sqlName)
    {
    }

    internal abstract T Read(NpgsqlDataReader reader, int ordinal);

    internal abstract NpgsqlParameter Parameter(T value);

    /// <param name="values">The statement's own, not the caller's: they are sent later, and may be normalized in place.</param>
    internal abstract NpgsqlParameter ArrayParameter(T[] values);

    /// <summary>What is wrong with a value before it is sent; null when nothing is.</summary>
    internal virtual string? Validate(T value) => null;

    /// <summary>The value as PostgreSQL's input reads it, within an array.</summary>
    internal virtual string Text(T value) => value is IFormattable formattable
        ? formattable.ToString(null, CultureInfo.InvariantCulture)
        : value!.ToString()!;

    /// <summary>The value as a literal of DDL (defaults and checks); never used in statements.</summary>
    internal abstract string Literal(T value);

    internal sealed override ColumnBuffer Buffer() => new ColumnBuffer<T>(this);

    internal override Array ReadArray(NpgsqlDataReader reader, int ordinal) => reader.GetFieldValue<T[]>(ordinal);
}

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

    /// <summary>NULL of this type.</summary>
    internal abstract NpgsqlParameter NullParameter();

    /// <summary>Many values as one array.</summary>
    /// <param name="values">The statement's own, not the caller's: they are sent later, and may be normalized in place.</param>
    internal abstract NpgsqlParameter ArrayParameter(T[] values);

    /// <summary>The same for a type of which this is the one without null.</summary>
    internal abstract NpgsqlParameter ArrayParameter<TNull>(TNull[] values, Nulls<TNull, T> nulls);

    /// <inheritdoc/>
    internal abstract override T[] ReadArray(NpgsqlDataReader reader, int ordinal);

    /// <summary>The same for a type of which this is the one without null.</summary>
    internal abstract TNull[] ReadArray<TNull>(NpgsqlDataReader reader, int ordinal, Nulls<TNull, T> nulls);

    internal sealed override ColumnBuffer Buffer() => new ColumnBuffer<T>(this);

    /// <summary>What is wrong with a value before it is sent; null when nothing is.</summary>
    internal virtual string? Validate(T value) => null;

    /// <summary>The value as PostgreSQL's input reads it, within an array or a literal.</summary>
    internal abstract string Text(T value);

    /// <summary>The value as a literal of DDL (defaults and checks); never used in statements.</summary>
    internal virtual string Literal(T value) => $"{Quoted(value)}::{SqlName}";

    /// <summary>The value as a literal whose type follows from where it stands.</summary>
    internal string Quoted(T value) => $"'{Text(value).Replace("'", "''", StringComparison.Ordinal)}'";
}

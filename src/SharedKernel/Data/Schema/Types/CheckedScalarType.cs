using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>A value type that the driver carries, but not every value of it.</summary>
internal abstract class CheckedScalarType<T>(string sqlName, NpgsqlDbType dbType, Func<T, string> text, LiteralForm literal = LiteralForm.Cast)
    : ScalarType<T>(sqlName, dbType, text, literal)
    where T : struct
{
    protected sealed override bool IsIdentity => false;

    internal sealed override string Text(T value) => base.Text(ToWire(value));

    protected sealed override T ToWire(T value) =>
        Refusal(value) is { } refusal ? throw new StatementException(refusal) : Normalized(value);

    protected sealed override T FromWire(T wire) =>
        Refusal(wire) is { } refusal ? throw new InvalidOperationException(refusal) : Normalized(wire);

    /// <summary>Why the value cannot be what it seems to be; null when it can.</summary>
    protected abstract string? Refusal(T value);

    /// <summary>The form in which equal values are the same.</summary>
    protected virtual T Normalized(T value) => value;
}

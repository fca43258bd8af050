namespace Backend.Data.Schema;

/// <summary>A value that may be left out: unset, null and a value are three different things.</summary>
/// <typeparam name="T">The type of the value when it is set.</typeparam>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    /// <summary>A set value, which may be null where <typeparamref name="T"/> allows it.</summary>
    public Optional(T value)
    {
        Value = value;
        IsSet = true;
    }

    /// <summary>Whether a value was given. False for <c>default</c>.</summary>
    public bool IsSet { get; }

    /// <summary>The value; meaningless when <see cref="IsSet"/> is false.</summary>
    public T Value { get; }

    /// <summary>Sets a value by assignment.</summary>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value when set, otherwise another.</summary>
    public T Or(T fallback) => IsSet ? Value : fallback;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        IsSet == other.IsSet && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsSet, Value);

    /// <summary>Equal when both are unset, or both hold equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>The opposite of <c>==</c>.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => IsSet ? $"{Value}" : "(unset)";
}

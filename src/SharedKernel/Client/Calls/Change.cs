namespace Backend.Client.Calls;

/// <summary>A member of a PATCH: unset it is left as it is, and a value is set, null as well where the field takes it.</summary>
/// <typeparam name="T">The type of the field.</typeparam>
public readonly record struct Change<T>
{
    private readonly T _value;

    private Change(T value)
    {
        _value = value;
        IsSet = true;
    }

    /// <summary>Whether the field is sent.</summary>
    public bool IsSet { get; }

    /// <summary>What it is set to.</summary>
    /// <exception cref="InvalidOperationException">It is unset.</exception>
    public T Value => IsSet ? _value : throw new InvalidOperationException("The change is unset.");

    /// <summary>Sets the field.</summary>
    public static implicit operator Change<T>(T value) => new(value);

    /// <summary>Sets the field.</summary>
    public static Change<T> To(T value) => new(value);
}

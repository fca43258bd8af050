namespace Backend.Data.Schema.Types;

/// <summary>How a type that knows null relates to the one that does not.</summary>
/// <typeparam name="TNull">With null, which is its default.</typeparam>
/// <typeparam name="T">Without.</typeparam>
internal sealed class Nulls<TNull, T>(Func<TNull, bool> isNull, Func<TNull, T> value, Func<T, TNull> of)
{
    public bool IsNull(TNull value) => isNull(value);

    /// <summary>The value that is there.</summary>
    public T Value(TNull present) => value(present);

    public TNull Of(T present) => of(present);

    /// <summary>The same relation to what the values are stored as.</summary>
    public Nulls<TNull, TStored> Stored<TStored>(Func<T, TStored> write, Func<TStored, T> read) =>
        new(isNull, present => write(value(present)), stored => of(read(stored)));
}

/// <summary>The two kinds of null that .NET has.</summary>
internal static class Nulls
{
    public static Nulls<T?, T> OfValues<T>()
        where T : struct => Values<T>.Instance;

    public static Nulls<T?, T> OfReferences<T>()
        where T : class? => References<T>.Instance;

    private static class Values<T>
        where T : struct
    {
        public static readonly Nulls<T?, T> Instance = new(value => value is null, value => value!.Value, value => value);
    }

    private static class References<T>
        where T : class?
    {
        public static readonly Nulls<T?, T> Instance = new(value => value is null, value => value!, value => value);
    }
}

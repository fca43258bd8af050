namespace Backend.Testing.Shop;

/// <summary>The rows of seed.sql. Each id exists in both active organizations.</summary>
public static class ShopSeed
{
    /// <summary>A company with every column set.</summary>
    public static Guid Ada { get; } = Guid.Parse("01890000-0000-7000-8000-0000000000c1");

    /// <summary>Inactive, referred by Ada, and NULL wherever a column may be.</summary>
    public static Guid Bob { get; } = Guid.Parse("01890000-0000-7000-8000-0000000000c2");

    /// <summary>Created in the same microsecond as Bob.</summary>
    public static Guid Cem { get; } = Guid.Parse("01890000-0000-7000-8000-0000000000c3");

    /// <summary>Ten in stock.</summary>
    public static Guid Hammer { get; } = Guid.Parse("01890000-0000-7000-8000-0000000000b1");

    /// <summary>None in stock.</summary>
    public static Guid Nail { get; } = Guid.Parse("01890000-0000-7000-8000-0000000000b2");

    /// <summary>Ada's, billed to Bob, with two items.</summary>
    public static Guid FirstOrder { get; } = Guid.Parse("01890000-0000-7000-8000-0000000000d1");

    /// <summary>Bob's, billed to nobody, without items.</summary>
    public static Guid SecondOrder { get; } = Guid.Parse("01890000-0000-7000-8000-0000000000d2");

    /// <summary>Two hammers, with every column set.</summary>
    public static Guid HammerItem { get; } = Guid.Parse("01890000-0000-7000-8000-0000000000e1");

    /// <summary>One nail, NULL wherever a column may be.</summary>
    public static Guid NailItem { get; } = Guid.Parse("01890000-0000-7000-8000-0000000000e2");
}

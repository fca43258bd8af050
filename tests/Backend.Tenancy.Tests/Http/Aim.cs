namespace Backend.Tenancy.Tests.Http;

/// <summary>What a request names: things of one organization, or things that nobody has.</summary>
internal sealed record Aim(Guid Contact, Guid OtherContact, Guid Product, Guid Order, Guid License, Guid Job, string Email, string Sku, string Word)
{
    public static Aim AtGlobex { get; } = new(Made("c0"), Made("c0", 2), Made("b0"), Made("d0"), Made("f0"), Made("a0"), "globex1@example.org", "Globex1", "Globex");

    public static Aim AtNobody { get; } = new(
        Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), "nobody1@example.org", "Nobody1", "Nobody");

    /// <summary>The answer without what requests with these aims have put into it.</summary>
    public static string Normalized(string text) => text
        .Replace(AtGlobex.Email, "…", StringComparison.Ordinal)
        .Replace(AtNobody.Email, "…", StringComparison.Ordinal)
        .Replace(AtGlobex.Sku, "…", StringComparison.Ordinal)
        .Replace(AtNobody.Sku, "…", StringComparison.Ordinal);

    // As site.sql makes them for Globex.
    private static Guid Made(string kind, int number = 1) => Guid.Parse($"01890000-0000-7000-8000-000000{kind}b00{number}");
}

using Backend.Data.Query;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql.Cases;

internal static class InsertCases
{
    public static NewContact Everything { get; } = new()
    {
        Note = "n",
        Name = "Everything",
        Email = "every@example.com",
        Type = ContactType.Company,
        IsActive = false,
        Age = 50,
        BalanceCents = long.MinValue,
        IsVip = true,
        Loyalty = Loyalty.Silver,
        ReferredBy = Testing.Shop.ShopSeed.Ada,
        VerifiedAt = new DateTimeOffset(2024, 5, 1, 12, 0, 0, TimeSpan.FromHours(2)),
        Tags = new[] { "a", "" },
        Channels = new[] { Channel.PostalMail },
        Nicknames = new[] { "N" },
        Metadata = new ContactMetadata("src", 1),
        Preferences = new ContactMetadata(null, 2),
        DeletedAt = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero),
        CreatedAt = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero),
        UpdatedAt = new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero),
        Version = 7,
    };

    public static IReadOnlyList<StatementCase> All { get; } =
    [
        new("one row, only what is required", 1, (unit, ct) => unit.Insert(Contacts).Values(new NewContact { Name = "New" }).ExecuteAsync(ct)),
        new("one row, every column", 1, (unit, ct) => unit.Insert(Contacts).Values(Everything).ExecuteAsync(ct)),
        new("one row, null in every nullable column", 1, (unit, ct) => unit.Insert(Contacts).Values(Nulls("Nothing")).ExecuteAsync(ct)),
        new("one row of a global table", 1, (unit, ct) =>
            unit.Insert(Countries).Values(new NewCountry { Code = "it", Name = "Italy" }).ExecuteAsync(ct)),
        new("one row, returning", 1, async (unit, ct) =>
            (await unit.Insert(Products).Values(new NewProduct { Sku = "C-3", Name = "Saw", PriceCents = 3 }).ReturningAsync(ct)).Count),
        new("many rows, only what is required", 2, (unit, ct) =>
            unit.Insert(Contacts).Values([new NewContact { Name = "One" }, new NewContact { Name = "Two" }]).ExecuteAsync(ct)),
        new("many rows, every column in one of them", 2, async (unit, ct) =>
            (await unit.Insert(Contacts).Values([Everything, Nulls("Nothing")]).ReturningAsync(ct)).Count),
        new("overriding the identity", 1, (unit, ct) =>
            unit.Insert(Countries).OverridingSystemValue().Values(new NewCountry { Code = "es", Name = "Spain" }).ExecuteAsync(ct)),
        new("queued", 2, async (unit, ct) =>
        {
            unit.Insert(Products).Values(new NewProduct { Sku = "C-3", Name = "Saw", PriceCents = 3 }).Queue(expectedRows: 1);
            unit.Insert(Products).Values(new NewProduct { Sku = "D-4", Name = "Axe", PriceCents = 4 }).Queue();
            return (int)await unit.From(Products).Where(Products.Sku.In(["C-3", "D-4"])).CountAsync(ct);
        }),
    ];

    /// <summary>Null is set, which is not the same as unset. What only the server knows is set too, so that many rows agree.</summary>
    public static NewContact Nulls(string name) => new()
    {
        Note = null,
        Name = name,
        Email = null,
        Age = null,
        BalanceCents = null,
        IsVip = null,
        Loyalty = null,
        ReferredBy = null,
        VerifiedAt = null,
        Nicknames = null,
        Preferences = null,
        DeletedAt = null,
        CreatedAt = new DateTimeOffset(2024, 6, 2, 0, 0, 0, TimeSpan.Zero),
        UpdatedAt = new DateTimeOffset(2024, 6, 2, 0, 0, 0, TimeSpan.Zero),
    };
}

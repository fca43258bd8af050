using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Properties;

/// <summary>A condition twice: as the builder has it, and as SQL's three-valued logic has it in .NET.</summary>
/// <param name="Condition">To be sent.</param>
/// <param name="Holds">What it is of a row; null is SQL's unknown.</param>
internal sealed record BooleanTree(Condition Condition, Func<Contact, bool?> Holds)
{
    private static readonly BooleanTree[] Leaves =
    [
        new(Contacts.IsActive.Eq(true), row => row.IsActive),
        new(Contacts.Age.Gt(30), row => row.Age > 30 ? true : row.Age is null ? null : false),
        new(Contacts.IsVip.Eq(true), row => row.IsVip),
        new(Contacts.BalanceCents.Lt(0L), row => row.BalanceCents is { } cents ? cents < 0 : null),
        new(Contacts.Email.IsNull(), row => row.Email is null),
        new(Contacts.ReferredBy.IsNotNull(), row => row.ReferredBy is not null),
        new(Contacts.Id.Eq(ShopSeed.Bob), row => row.Id == ShopSeed.Bob),
        new(Contacts.Type.Eq(ContactType.Company), row => row.Type == ContactType.Company),
        new(Contacts.Email.ILike(Pattern.StartsWith("CEM")), row => row.Email?.StartsWith("cem", StringComparison.OrdinalIgnoreCase)),
        new(Contacts.Name.ILike(Pattern.Contains("0%_")), row => row.Name.Contains("0%_", StringComparison.Ordinal)),
        new(Contacts.Id.In([]), _ => false),
    ];

    public static BooleanTree Next(Choices choices, int height) => height == 0
        ? choices.Of(Leaves)
        : choices.Next(5) switch
        {
            0 => choices.Of(Leaves),
            1 or 2 => Next(choices, height - 1) & Next(choices, height - 1),
            3 => Next(choices, height - 1) | Next(choices, height - 1),
            _ => !Next(choices, height - 1),
        };

    public static BooleanTree operator &(BooleanTree left, BooleanTree right) =>
        new(left.Condition & right.Condition, row => left.Holds(row) & right.Holds(row));

    public static BooleanTree operator |(BooleanTree left, BooleanTree right) =>
        new(left.Condition | right.Condition, row => left.Holds(row) | right.Holds(row));

    public static BooleanTree operator !(BooleanTree tree) => new(!tree.Condition, row => !tree.Holds(row));
}

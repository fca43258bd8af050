using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Development;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Properties;

/// <summary>However conditions are nested, they keep their brackets and stay behind the organization.</summary>
internal sealed class BooleanTreeTests : ShopTests
{
    private const int Compiled = 5_000;

    private const int Executed = 400;

    private const int Height = 6;

    [Test]
    public void Tree_AtRandom_StaysBehindTheOrganization()
    {
        var unit = new RecordingUnitOfWork();

        Checks.ForAll(Compiled, choices =>
        {
            var conditions = Trees(choices).Select(tree => tree.Condition);
            string[] statements =
            [
                unit.From(Contacts).Where(conditions).ToSql(),
                unit.Update(Contacts).Set(Contacts.IsActive, false).Where(conditions).ToSql(),
                unit.Delete(Contacts).Where(conditions).ToSql(),
                unit.Find(Contacts).With(Contacts.Orders).Where(conditions).ToSql(),
            ];
            Assert.That(statements.SelectMany(OrganizationWalk.Faults), Is.Empty, statements[0]);
        });
    }

    /// <summary>Past row security, so that only the compiler's condition holds the other organization's rows back.</summary>
    [Test]
    public async Task Tree_AtRandom_ChoosesTheRowsItHoldsFor()
    {
        await using var conditionsAlone = Open(connectionString: Shop.ConnectionString(DatabaseRole.Admin));
        var all = await ReadAsync((unit, ct) => unit.From(Contacts).ToListAsync(ct));

        Checks.ForAll(Executed, async choices =>
        {
            var trees = Trees(choices);
            var chosen = await conditionsAlone.RunAsync(
                ShopDatabase.Acme,
                UnitOfWorkOptions.ReadOnly,
                (unit, ct) => unit.From(Contacts).Where(trees.Select(tree => tree.Condition)).ToListAsync(ct),
                default);
            Assert.That(Names(chosen), Is.EquivalentTo(Names(all.Where(row => trees.All(tree => tree.Holds(row) is true)))));
        });
    }

    private static BooleanTree[] Trees(Choices choices) =>
        [.. Enumerable.Range(0, 1 + choices.Next(2)).Select(_ => BooleanTree.Next(choices, Height))];

    // The organizations share ids; their names tell them apart.
    private static IEnumerable<string> Names(IEnumerable<Contact> contacts) => contacts.Select(contact => contact.Name);
}

using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Query.Paging;
using Backend.Data.Tenancy;
using Backend.Tenancy.Tests.Attacks.Running;
using Backend.Tenancy.Tests.Walls;
using Backend.Testing.Shop;
using Microsoft.Extensions.Logging.Abstractions;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Tenancy.Tests.Attacks.Groups;

/// <summary>The main path: statements of the data layer, which name no organization. And its cursors.</summary>
internal static class TypedAttacks
{
    public const string MainPath = "typed statements";

    /// <summary>What somebody would try first.</summary>
    public static readonly byte[] GuessedKey = new byte[32];

    private static readonly Keyset ById = Keyset.Asc(Contacts.Id);

    public static IReadOnlyList<Attack> All { get; } =
    [
        new(MainPath, string.Join(", ", WallCases.All.Select(each => each.Name)), $"{Wall.Compiler}, {Wall.RowSecurity}", Seen.OwnRows,
            intruder => EachAsync(intruder.Site.Typed)) { NeedsLogin = true },
        new("typed statements without row security", "the same, in a database without policies", Wall.Compiler, Seen.OwnRows,
            intruder => EachAsync(intruder.Site.TypedAlone)) { NeedsLogin = true },
        new("another organization's cursor", "a cursor from a page of Globex", Wall.CursorKey, "refused", intruder =>
            PageAsync(intruder, intruder.Site.Typed, ShopDatabase.Globex)) { NeedsLogin = true },
        new("a forged cursor", "a cursor made with a guessed key", Wall.CursorKey, "refused", async intruder =>
        {
            await using var forger = new Database(
                new DatabaseOptions { ConnectionString = "Host=localhost", CursorKey = GuessedKey }, NullLogger<Database>.Instance);
            return await PageAsync(intruder, forger, ShopDatabase.Acme);
        }) { NeedsLogin = true },
    ];

    private static async Task<string> EachAsync(Database database)
    {
        var crossed = new List<string>();
        foreach (var each in WallCases.All)
        {
            if (await RowsAsync(database, each) != each.Own)
                crossed.Add(each.Name);
        }

        return crossed.Count == 0 ? Seen.OwnRows : $"**{string.Join(", ", crossed)}**";
    }

    private static async Task<int> RowsAsync(Database database, WallCase each)
    {
        try
        {
            return await database.RunAsync<int>(
                ShopDatabase.Acme, UnitOfWorkOptions.ReadWrite, async (unit, ct) => throw new Undone(await each.RunAsync(unit, ct)), CancellationToken.None);
        }
        catch (Undone undone)
        {
            return undone.Rows;
        }
    }

    private static async Task<string> PageAsync(Intruder intruder, Database from, OrganizationId organization)
    {
        var cursor = await from.RunAsync(
            organization, UnitOfWorkOptions.ReadOnly, (unit, _) => Task.FromResult(Cursor.Encode(ById, unit.Executor, [$"{ShopSeed.Ada}"])), CancellationToken.None);
        try
        {
            await intruder.Site.Typed.RunAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly, (unit, ct) => unit.From(Contacts).PageAsync(ById, 50, cursor, ct), CancellationToken.None);
            return Seen.Allowed;
        }
        catch (InvalidCursorException)
        {
            return "refused";
        }
    }

    /// <summary>Carries the answer out of a unit of work that must not be committed.</summary>
    private sealed class Undone(int rows) : Exception
    {
        public int Rows => rows;
    }
}

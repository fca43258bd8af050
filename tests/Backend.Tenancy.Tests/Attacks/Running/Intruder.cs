using Backend.Testing.Shop;
using Npgsql;

namespace Backend.Tenancy.Tests.Attacks.Running;

/// <summary>One session of an attacker, inside the attack's transaction. <c>:own</c> and <c>:other</c> in a statement stand for the organizations' ids.</summary>
internal sealed class Intruder(AttackSite site, NpgsqlConnection connection)
{
    private const string Savepoint = "tried";

    public AttackSite Site => site;

    public NpgsqlConnection Connection => connection;

    /// <summary>Sends it and takes what comes, even a refusal, which then leaves the transaction as it was.</summary>
    public async Task<string> ReadsAsync(string sql)
    {
        var rows = new List<string>();
        var refusal = await RefusalAsync(async () =>
        {
            await using var command = new NpgsqlCommand(Tried(sql), connection) { AllResultTypesAreUnknown = true };
            await using var reader = await command.ExecuteReaderAsync();
            do
            {
                while (await reader.ReadAsync())
                    rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field => reader.IsDBNull(field) ? "" : reader.GetString(field))));
            }
            while (await reader.NextResultAsync());
        });
        if (rows.Exists(IsForeign))
            return Seen.Foreign;
        return refusal ?? (rows.Count == 0 ? Seen.NoRow : Seen.OwnRows);
    }

    /// <summary>Sends a write that names another organization's rows.</summary>
    public async Task<string> ChangesAsync(string sql)
    {
        var changed = 0;
        var refusal = await RefusalAsync(async () =>
        {
            await using var command = new NpgsqlCommand(Tried(sql), connection);
            changed = await command.ExecuteNonQueryAsync();
        });
        return refusal ?? (changed > 0 ? Seen.ForeignChanged : Seen.NothingChanged);
    }

    /// <summary>Sends what has to be refused.</summary>
    public async Task<string> DoesAsync(string sql) => await RefusalAsync(async () =>
    {
        await using var command = new NpgsqlCommand(Tried(sql), connection);
        await command.ExecuteNonQueryAsync();
    }) ?? Seen.Allowed;

    public async Task SendAsync(string sql)
    {
        await using var command = new NpgsqlCommand(Bound(sql), connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The refusal as the attacker sees it; null when there was none.</summary>
    public async Task<string?> TryAsync(Func<Task> attack)
    {
        await SendAsync($"savepoint {Savepoint}");
        return await RefusalAsync(attack);
    }

    /// <summary>The same for each tenant table: one word when all answer alike.</summary>
    public async Task<string> OnEachTableAsync(Func<TenantTable, Task<string>> attack)
    {
        var seen = new List<(string Table, string Seen)>();
        foreach (var table in site.Tables)
            seen.Add((table.Name, await attack(table)));
        return seen.DistinctBy(each => each.Seen).Count() == 1 ? seen[0].Seen : string.Join(", ", seen.Select(each => $"{each.Table}: {each.Seen}"));
    }

    public static string Bound(string sql) => sql
        .Replace(":own", $"'{ShopDatabase.Acme}'", StringComparison.Ordinal)
        .Replace(":other", $"'{ShopDatabase.Globex}'", StringComparison.Ordinal);

    // The savepoint travels with the statement: the battery is run many times over.
    private static string Tried(string sql) => $"savepoint {Savepoint}; {Bound(sql)}";

    private async Task<string?> RefusalAsync(Func<Task> attack)
    {
        try
        {
            await attack();
            return null;
        }
        catch (PostgresException refusal)
        {
            await SendAsync($"rollback to savepoint {Savepoint}");
            return IsForeign(string.Join('|', refusal.MessageText, refusal.Detail, refusal.Hint, refusal.Where)) ? Seen.ForeignInError : refusal.SqlState;
        }
    }

    private static bool IsForeign(string text) =>
        text.Contains("globex", StringComparison.OrdinalIgnoreCase) || text.Contains(ShopDatabase.Globex.ToString(), StringComparison.Ordinal);
}

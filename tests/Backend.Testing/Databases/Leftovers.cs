using System.Globalization;
using Npgsql;

namespace Backend.Testing.Databases;

/// <summary>Drops what killed runs left behind, and templates that nobody has used for a week. Whatever is locked is in use.</summary>
internal static class Leftovers
{
    private const string Week = "7 days";

    public static async Task DropAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        var tests = await NamesAsync(connection, $"select datname from pg_database where starts_with(datname, '{Names.TestPrefix}')", ct);
        foreach (var run in tests.GroupBy(Names.RunOf, StringComparer.Ordinal))
            await DropIfUnusedAsync(connection, run.Key, run, ct);

        // Also templates whose build was killed: they carry no comment and are not marked as template.
        var templates = await NamesAsync(connection, string.Create(CultureInfo.InvariantCulture, $"""
            select d.datname from pg_database d
            where starts_with(d.datname, '{Names.TemplatePrefix}')
              and (not d.datistemplate or shobj_description(d.oid, 'pg_database')::date < now() - interval '{Week}')
            """), ct);
        foreach (var template in templates)
            await DropIfUnusedAsync(connection, template, [template], ct);
    }

    private static async Task DropIfUnusedAsync(NpgsqlConnection connection, string owner, IEnumerable<string> databases, CancellationToken ct)
    {
        if (!await connection.TryLockAsync(owner, ct))
            return;
        foreach (var database in databases)
        {
            // Another run may have dropped it between the look and the lock.
            if (await connection.ScalarAsync<bool>("select true from pg_database where datname = $1", ct, database))
                await connection.ExecuteAsync($"alter database {database} is_template false", ct);
            await connection.ExecuteAsync($"drop database if exists {database} with (force)", ct);
        }

        await connection.UnlockAsync(owner, ct);
    }

    private static async Task<List<string>> NamesAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var names = new List<string>();
        while (await reader.ReadAsync(ct))
            names.Add(reader.GetString(0));
        return names;
    }
}

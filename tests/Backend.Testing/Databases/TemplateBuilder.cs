using Backend.Development;
using Npgsql;

namespace Backend.Testing.Databases;

/// <summary>Builds a template under its advisory lock; only a complete one is marked as template, so a killed build is redone.</summary>
internal static class TemplateBuilder
{
    public static async Task EnsureAsync(IServer server, string name, DatabaseTemplate template, CancellationToken ct)
    {
        await using var connection = await Sql.OpenAsync(server.ConnectionString(DatabaseRole.Admin, server.MaintenanceDatabase), ct);
        // A template that exists needs only the shared lock: processes do not queue up behind one another.
        await connection.ShareAsync(name, ct);
        if (!await IsCompleteAsync(connection, name, ct))
        {
            await connection.ScalarAsync<bool>("select pg_advisory_unlock_shared($1)", ct, Names.LockKey(name));
            await connection.LockAsync(name, ct);
            if (!await IsCompleteAsync(connection, name, ct))
                await BuildAsync(connection, server, name, template, ct);
        }

        // Concurrent comments on one database collide, and this one only says that the template is not old.
        if (await connection.TryLockAsync("comment", ct))
            await MarkUsedAsync(connection, name, ct);
    }

    private static Task MarkUsedAsync(NpgsqlConnection connection, string name, CancellationToken ct) =>
        connection.ExecuteAsync($"do $$ begin execute format('comment on database {name} is %L', current_date); end $$", ct);

    private static Task<bool> IsCompleteAsync(NpgsqlConnection connection, string name, CancellationToken ct) =>
        connection.ScalarAsync<bool>("select datistemplate from pg_database where datname = $1", ct, name);

    private static async Task BuildAsync(NpgsqlConnection connection, IServer server, string name, DatabaseTemplate template, CancellationToken ct)
    {
        await connection.ExecuteAsync($"drop database if exists {name} with (force)", ct);
        await connection.ExecuteAsync($"create database {name} template template0", ct);

        await using (var built = new TestDatabase(server, name, dropAtEnd: false))
        {
            await using (var inside = await Sql.OpenAsync(built.ConnectionString(DatabaseRole.Admin), ct))
            {
                await inside.ExecuteAsync(Deploy.Database, ct);
                await inside.ExecuteAsync(Deploy.Grants, ct);
            }

            await template.Build(built);
        }

        // A database in use cannot be copied: nobody gets in from here on, and who is in goes.
        await connection.ExecuteAsync($"alter database {name} allow_connections false", ct);
        await connection.ScalarAsync<long>("select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity where datname = $1", ct, name);
        await MarkUsedAsync(connection, name, ct);
        await connection.ExecuteAsync($"alter database {name} is_template true", ct);
    }
}

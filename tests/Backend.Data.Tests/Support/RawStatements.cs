using System.Runtime.CompilerServices;
using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Tests.Support;

/// <summary>SQL that no builder writes, sent the way the builders send theirs.</summary>
internal static class RawStatements
{
    public static Task<int> RawAsync(
        this IUnitOfWork unit,
        string sql,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        unit.Executor.ExecuteAsync(Statement(sql), new StatementSite(file, line), cancellationToken);

    public static Task<T> RawAsync<T>(this IUnitOfWork unit, string sql, CancellationToken cancellationToken) =>
        unit.Executor.QueryAsync(
            Statement(sql),
            async (reader, ct) =>
            {
                await reader.ReadAsync(ct);
                return await reader.GetFieldValueAsync<T>(0, ct);
            },
            default,
            cancellationToken);

    public static Task<int> SleepAsync(this IUnitOfWork unit, double seconds, CancellationToken cancellationToken) =>
        unit.RawAsync($"select pg_sleep({seconds})", cancellationToken);

    private static CompiledStatement Statement(string sql) => new(sql, [], -1, new StatementName("SELECT", "raw"));
}

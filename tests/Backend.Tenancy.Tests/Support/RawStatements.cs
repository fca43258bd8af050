using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Tenancy.Tests.Support;

/// <summary>SQL that no builder writes, sent the way the builders send theirs.</summary>
internal static class RawStatements
{
    public static Task<int> RawAsync(this IUnitOfWork unit, string sql, CancellationToken cancellationToken) =>
        unit.Executor.ExecuteAsync(new CompiledStatement(sql, [], -1, new StatementName("SELECT", "raw")), default, cancellationToken);
}

using Backend.Data.Execution;
using Backend.Data.Migrations.Readiness;
using Backend.Kernel.Http.Health;

namespace Backend.Host.Serving;

/// <summary>Whether the database has the tables, columns and privileges that the code's statements need.</summary>
internal sealed class SchemaCheck(SchemaReadiness readiness, Database database) : IReadinessCheck
{
    public string Name => "schema";

    public async Task<string?> CheckAsync(CancellationToken cancellationToken)
    {
        var missing = await readiness.FindAsync(database, cancellationToken);
        return missing.Count == 0 ? null : $"{string.Join("; ", missing)}. Run `db check`.";
    }
}

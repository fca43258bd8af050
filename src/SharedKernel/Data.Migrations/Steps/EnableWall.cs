using Backend.Data.Migrations.Snapshot;

namespace Backend.Data.Migrations.Steps;

/// <summary>Forces row security on a table, and creates the policies of the wall's kind.</summary>
internal sealed record EnableWall(string Schema, string Table, string Kind) : MigrationStep
{
    public override string Comment => Kind == WallKinds.Queue
        ? "The wall of a queue: the serving roles see and write the rows of the entered organization only, functions of backend_jobs all."
        : "The wall: every role, the owner included, sees and writes the rows of the entered organization only.";

    public override string ToSql()
    {
        string[] statements =
        [
            $"alter table {Schema}.{Table} enable row level security;",
            $"alter table {Schema}.{Table} force row level security;",
            .. WallPolicies.Of(Kind).Select(policy => Create($"{Schema}.{Table}", policy)),
        ];
        return string.Join('\n', statements);
    }

    /// <summary>The statement that creates a policy.</summary>
    public static string Create(string table, WallPolicy policy)
    {
        string[] lines =
        [
            $"create policy {policy.Name} on {table} as {policy.Kind} for {policy.Command} to {policy.Roles}",
            $"    using ({policy.Using})",
            .. policy.Check is { } check ? (string[])[$"    with check ({check})"] : [],
        ];
        return $"{string.Join('\n', lines)};";
    }
}

using Backend.Data.Migrations.Snapshot;

namespace Backend.Data.Migrations.Steps;

/// <summary>Forces row security on a table, and creates the policies of the wall's kind.</summary>
internal sealed record EnableWall(string Schema, string Table, string Kind) : MigrationStep
{
    /// <summary>The names of its policies.</summary>
    public static IReadOnlyList<string> Policies { get; } = ["tenant_wall", "tenant_rows", "tenant_read"];

    public override string Comment => "The wall: every role, the owner included, sees and writes the rows of the entered organization only.";

    public override string ToSql() => Kind == WallKinds.Tenant
        ? $"""
            alter table {Schema}.{Table} enable row level security;
            alter table {Schema}.{Table} force row level security;
            create policy tenant_wall on {Schema}.{Table} as restrictive for all to public
                using (organization_id = (select app.org()))
                with check (organization_id = (select app.org()));
            create policy tenant_rows on {Schema}.{Table} as permissive for all to {Roles.App}, {Roles.Worker}
                using (true)
                with check (true);
            create policy tenant_read on {Schema}.{Table} as permissive for select to {Roles.ReadOnly}
                using (true);
            """
        : throw new InvalidOperationException($"{Kind} is no kind of wall.");
}

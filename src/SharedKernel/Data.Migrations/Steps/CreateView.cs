using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Steps;

/// <summary>Creates a view that reads with the rights of whoever asks, or a materialized one, which cannot.</summary>
internal sealed record CreateView(string Schema, ViewRow View) : MigrationStep
{
    public override string ToSql() => $"""
        create {(View.Materialized ? "materialized view" : "view")} {Schema}.{View.Name}{(View.Materialized ? "" : " with (security_invoker = true)")} as
        select {string.Join(", ", View.Columns)}
        from (
        {string.Join('\n', View.Query.Split('\n').Select(line => $"    {line}".TrimEnd()))}
        ) as query;
        """;
}

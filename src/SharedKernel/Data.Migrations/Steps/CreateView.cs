using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Steps;

/// <summary>Creates a view that reads with the rights of whoever asks, or a materialized one, which cannot.</summary>
internal sealed record CreateView(string Schema, ViewRow View) : MigrationStep
{
    public override string ToSql() => Statement("create", Schema, View);

    /// <summary>The statement, begun as said.</summary>
    public static string Statement(string verb, string schema, ViewRow view) => $"""
        {verb} {(view.Materialized ? "materialized view" : "view")} {schema}.{view.Name}{(view.Materialized ? "" : " with (security_invoker = true)")} as
        select {string.Join(", ", view.Columns)}
        from (
        {string.Join('\n', view.Query.Split('\n').Select(line => $"    {line}".TrimEnd()))}
        ) as query;
        """;
}

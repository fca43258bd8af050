namespace Backend.Data.Migrations.Steps;

/// <summary>Creates a sequence and lets roles take numbers from it.</summary>
internal sealed record CreateSequence(string Schema, string Name, string? Options, IReadOnlyList<string> UsableBy) : MigrationStep
{
    public override string ToSql() => $"""
        create sequence {Schema}.{Name}{(Options is null ? "" : $" {Options}")};
        grant usage on sequence {Schema}.{Name} to {string.Join(", ", UsableBy)};
        """;
}

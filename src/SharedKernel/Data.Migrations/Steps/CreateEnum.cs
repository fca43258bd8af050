using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Creates a native enum with its labels in their order.</summary>
internal sealed record CreateEnum(string Schema, string Name, IReadOnlyList<string> Labels) : MigrationStep
{
    public override string ToSql() => $"create type {Schema}.{Name} as enum ({string.Join(", ", Labels.Select(SqlName.Literal))});";
}

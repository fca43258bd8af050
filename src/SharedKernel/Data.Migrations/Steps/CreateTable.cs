using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Creates a table with its columns, keys and checks. Indexes and foreign keys are steps of their own.</summary>
internal sealed record CreateTable(
    string Schema,
    string Table,
    IReadOnlyList<ColumnRow> Columns,
    PrimaryKeyRow PrimaryKey,
    IReadOnlyList<UniqueRow> Uniques,
    IReadOnlyList<CheckRow> Checks,
    IReadOnlyList<ExclusionRow> Exclusions,
    string? Note) : MigrationStep
{
    public override string? Comment => Note;

    public override string ToSql()
    {
        string[] lines =
        [
            .. Columns.Select(ColumnClause.Of),
            $"constraint {PrimaryKey.Name} primary key ({string.Join(", ", PrimaryKey.Columns)})",
            .. Uniques.Select(unique => $"constraint {unique.Name} unique {(unique.NullsNotDistinct ? "nulls not distinct " : "")}({string.Join(", ", unique.Columns)})"),
            .. Checks.Select(check => $"constraint {check.Name} check ({check.Condition})"),
            .. Exclusions.Select(Clause),
        ];
        return $"create table {Schema}.{Table} (\n    {string.Join(",\n    ", lines)}\n);";
    }

    /// <summary>An exclusion constraint as CREATE TABLE and ADD have it.</summary>
    public static string Clause(ExclusionRow exclusion) =>
        $"constraint {exclusion.Name} exclude using gist ({string.Join(", ", exclusion.Terms)}){(exclusion.Where is null ? "" : $" where ({exclusion.Where})")}";
}

using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>The columns that are there before and after a change, under whatever name, and hold what they held.</summary>
internal sealed class KeptColumns(DiffCase change, string schema)
{
    private readonly SchemaSnapshot _before = SchemaText.Read(schema, change.Before);

    private readonly SchemaSnapshot _after = SchemaText.Read(schema, change.After);

    /// <summary>A query before and one after that give the same when no value was lost.</summary>
    public IEnumerable<(string Before, string After)> Queries =>
        from table in _after.Rows.OfType<TableRow>()
        let wasTable = Renamed("table", table.Name)
        where _before.Rows.OfType<TableRow>().Any(row => row.Name == wasTable)
        from column in _after.Rows.OfType<ColumnRow>()
        where column is { Generated: null } && column.Table == table.Name
        let was = _before.Rows.OfType<ColumnRow>().FirstOrDefault(row => row.Table == wasTable && row.Name == Renamed("column", $"{table.Name}.{column.Name}").Split('.')[^1])
        where was is { Generated: null } && was.Type == column.Type && was.Nullable == column.Nullable && !column.Type.StartsWith($"{schema}.", StringComparison.Ordinal)
        select (Values(was), Values(column));

    private string Values(ColumnRow column) =>
        $"select count(*) || ' ' || coalesce(string_agg({column.Name}::text, ',' order by {column.Name}::text), '') from {schema}.{column.Table}";

    private string Renamed(string kind, string name) =>
        change.Answers.TryGetValue($"{kind} {name}", out var answer) && answer.StartsWith("renamed from ", StringComparison.Ordinal) ? answer["renamed from ".Length..].Split(": ")[0] : name;
}

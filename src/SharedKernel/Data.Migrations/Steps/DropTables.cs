using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Drops tables: in one statement, because they may point at each other.</summary>
internal sealed record DropTables(string Schema, IReadOnlyList<string> Tables) : MigrationStep
{
    public override string Loses => $"all rows of {string.Join(", ", Tables)}";

    public override string ToSql() => $"drop table {string.Join(", ", Tables.Select(table => SqlName.Qualified(Schema, table)))};";
}

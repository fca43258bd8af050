using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Drops a column; the keys, constraints and indexes over it go with it.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="IsComputed">Whether its values can be computed again.</param>
internal sealed record DropColumn(string Schema, string Table, string Column, bool IsComputed) : MigrationStep
{
    public override string? Loses => IsComputed ? null : $"all values of {Table}.{Column}";

    public override string ToSql() => $"alter table {SqlName.Qualified(Schema, Table)} drop column {SqlName.Of(Column)};";
}

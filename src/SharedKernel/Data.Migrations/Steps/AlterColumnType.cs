using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Gives a column another type.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Table">The table.</param>
/// <param name="Column">The column.</param>
/// <param name="Type">The type as DDL has it, with its collation.</param>
/// <param name="Using">How a value is made of the old one; null when PostgreSQL does so by itself.</param>
/// <param name="Loss">What the new type cannot hold, in words; null when nothing is lost.</param>
internal sealed record AlterColumnType(string Schema, string Table, string Column, string Type, string? Using, string? Loss) : MigrationStep
{
    public override string? Loses => Loss;

    public override string ToSql() =>
        $"alter table {SqlName.Qualified(Schema, Table)} alter column {SqlName.Of(Column)} type {Type}{(Using is null ? "" : $" using {Using}")};";
}

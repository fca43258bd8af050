using Backend.Data.Migrations.Sql;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Steps;

/// <summary>Keeps NULL out of a column from here on, without a look at the rows that exist.</summary>
internal sealed record AddNotNullCheck(string Schema, string Table, string Column) : MigrationStep
{
    public override string ToSql() =>
        $"alter table {SqlName.Qualified(Schema, Table)} add constraint {Name(Table, Column)} check ({SqlName.Of(Column)} is not null) not valid;";

    /// <summary>The check's name, which lives no longer than the migration.</summary>
    public static string Name(string table, string column)
    {
        var name = $"{table}_{column}_not_null";
        return SqlName.Of(name.Length <= Identifier.MaxLength ? name : name[^Identifier.MaxLength..].TrimStart('_'));
    }
}

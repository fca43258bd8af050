using System.Globalization;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Gives a column a value in the rows that exist, a batch at a time, each committed before the next.</summary>
internal sealed record Backfill(string Schema, string Table, string Column, string Value) : MigrationStep
{
    // Small enough that no row is locked for long, large enough that the commits do not dominate.
    private const int BatchRows = 5_000;

    public override string Comment => "Repeated in batches, for each organization, until no row is left.";

    public override bool RunsAlone => true;

    public override string ToSql()
    {
        var (table, column) = (SqlName.Qualified(Schema, Table), SqlName.Of(Column));
        return string.Create(CultureInfo.InvariantCulture, $"""
            -- @backfill
            update {table} set {column} = {Value}
            where ctid = any (array(select ctid from {table} where {column} is null and ({Value}) is not null limit {BatchRows}));
            """);
    }
}

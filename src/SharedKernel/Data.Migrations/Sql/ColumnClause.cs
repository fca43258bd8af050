using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Sql;

/// <summary>A column as CREATE TABLE and ADD COLUMN have it.</summary>
internal static class ColumnClause
{
    public static string Of(ColumnRow column) =>
        $"{column.Name} {column.Type}{Collation(column)}{(column.Nullable ? "" : " not null")}{Source(column)}";

    private static string Collation(ColumnRow column) => column.Collation is { } collation ? $" collate \"{collation}\"" : "";

    private static string Source(ColumnRow column) => column switch
    {
        { Generated: { } sql } => $" generated always as ({sql}) stored",
        { Numbering: { } numbering } => $" generated {numbering}",
        { Default: { } value } => $" default {value}",
        _ => "",
    };
}

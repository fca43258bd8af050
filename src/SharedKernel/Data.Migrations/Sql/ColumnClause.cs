using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Sql;

/// <summary>A column as CREATE TABLE and ADD COLUMN have it.</summary>
internal static class ColumnClause
{
    public static string Of(ColumnRow column) =>
        $"{column.Name} {column.Type}{(column.Nullable ? "" : " not null")}{(column.Default is { } value ? $" default {value}" : "")}";
}

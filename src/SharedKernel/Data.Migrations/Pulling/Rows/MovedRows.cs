using Backend.Data.Migrations.Pulling.Reading;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>The rows of a schema as if it had the module's name, and with identity columns in place of <c>serial</c> ones.</summary>
internal sealed class MovedRows(LiveSchema live, string from, string to)
{
    public IReadOnlyList<SnapshotRow> All { get; } = [.. live.Snapshot.Rows.Select(row => Row(live, row, from, to))];

    private static SnapshotRow Row(LiveSchema live, SnapshotRow row, string from, string to)
    {
        string Move(string sql) => ExpressionText.Moved(sql, from, to);
        string? MoveAny(string? sql) => sql is null ? null : Move(sql);
        IReadOnlyList<string> MoveAll(IEnumerable<string> all) => [.. all.Select(Move)];

        return row switch
        {
            SchemaRow schema => schema with { Name = to },
            ColumnRow column when SerialOf(live, column, from) is { } serial => column with
            {
                Type = Move(column.Type),
                Default = null,
                Numbering = $"by default as identity{(serial.Options is null ? "" : $" ({serial.Options})")}",
            },
            ColumnRow column => column with { Type = Move(column.Type), Default = MoveAny(column.Default), Generated = MoveAny(column.Generated) },
            CheckRow check => check with { Condition = Move(check.Condition) },
            IndexRow index => index with { Terms = MoveAll(index.Terms), Where = MoveAny(index.Where) },
            ExclusionRow exclusion => exclusion with { Terms = MoveAll(exclusion.Terms), Where = MoveAny(exclusion.Where) },
            ForeignKeyRow key => key with { Target = key.Target.StartsWith($"{from}.", StringComparison.Ordinal) ? $"{to}{key.Target[from.Length..]}" : key.Target },
            ViewRow view => view with { Columns = MoveAll(view.Columns), Query = Move(view.Query) },
            _ => row,
        };
    }

    /// <summary>The sequence behind a column, when it is the column's own and nothing else fills it.</summary>
    public static Serial? SerialOf(LiveSchema live, ColumnRow column, string schema) =>
        column.Nullable || column.Type is not ("smallint" or "integer" or "bigint")
            ? null
            : live.Serials.FirstOrDefault(serial => serial.Table == column.Table && serial.Column == column.Name
                && column.Default is { } value && value.Replace("\"", "", StringComparison.Ordinal) == $"nextval('{schema}.{serial.Sequence}'::regclass)");
}

using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Diff;

/// <summary>What happens to the columns of tables that stay.</summary>
internal sealed class ColumnChanges
{
    private readonly HashSet<(string Table, string Column)> _readded = [];

    public ColumnChanges(DiffContext context)
    {
        var rows = context.Rows<ColumnRow>()
            .Where(each => context.KeptTables.Contains((each.Before ?? each.After)!.Table))
            .ToArray();
        Added = [.. rows.Where(each => each.Before is null).Select(each => each.After!)];
        Dropped = [.. rows.Where(each => each.After is null).Select(each => each.Before!)];
        Kept = [.. rows.Where(each => each is { Before: not null, After: not null }).Select(each => (each.Before!, each.After!))];
        Retyped = [.. Kept.Where(each => each.After.Generated is null && IsRetyped(context, each.Before, each.After)).Select(each => each.After)];
        foreach (var (before, after) in Kept)
        {
            if (after.Generated is not null && (after.Generated != before.Generated || before.Type != after.Type || before.Collation != after.Collation || DependsOnTouched(after)))
                _readded.Add((after.Table, after.Name));
        }
    }

    public IReadOnlyList<ColumnRow> Added { get; }

    public IReadOnlyList<ColumnRow> Dropped { get; }

    public IReadOnlyList<(ColumnRow Before, ColumnRow After)> Kept { get; }

    /// <summary>Kept columns that have another type, collation or a rebuilt enum.</summary>
    public IReadOnlyList<ColumnRow> Retyped { get; }

    /// <summary>Whether the column is dropped and added again: PostgreSQL changes no computed column in place.</summary>
    public bool IsReadded(string table, string column) => _readded.Contains((table, column));

    /// <summary>Whether the column is dropped before others change, and what stands on it with it: a computed one binds those that it is computed of.</summary>
    public bool IsDroppedEarly(string table, string column) =>
        IsReadded(table, column) || Dropped.Any(row => row.Table == table && row.Name == column && row.Generated is not null);

    public bool IsDropped(string table, string column) => Dropped.Any(row => row.Table == table && row.Name == column);

    public bool IsRetyped(string table, string column) => Retyped.Any(row => row.Table == table && row.Name == column);

    /// <summary>The columns of a table that views cannot stand over while they change.</summary>
    public bool TouchesTable(string table) =>
        Dropped.Any(row => row.Table == table) || Retyped.Any(row => row.Table == table) || _readded.Any(each => each.Table == table);

    public bool LosesWith(TablePartRow row, Func<string, string, bool> columns) =>
        Kept.Select(each => each.After).Concat(Dropped)
            .Any(column => column.Table == row.Table && columns(column.Table, column.Name) && TableParts.Mentions(row, column.Name));

    private static bool IsRetyped(DiffContext context, ColumnRow before, ColumnRow after) =>
        before.Type != after.Type || before.Collation != after.Collation || context.Enums.BreaksWith(after.Type);

    private bool DependsOnTouched(ColumnRow computed) =>
        Dropped.Concat(Retyped).Any(row => row.Table == computed.Table && row.Name != computed.Name && SqlWords.Mentions(computed.Generated!, row.Name));
}

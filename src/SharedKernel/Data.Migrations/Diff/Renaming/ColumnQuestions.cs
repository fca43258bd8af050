using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>Asks of each new column of a table that exists whether it is one that is gone, under another name.</summary>
internal sealed class ColumnQuestions(IReadOnlyList<SchemaPair> pairs, Answers answers)
{
    public IEnumerable<(string Schema, string Table, string From, string To, string? Reason)> Renames() =>
        from pair in pairs
        from table in pair.After.Rows.OfType<TableRow>()
        from rename in Of(pair, table.Name)
        select (pair.Schema, table.Name, rename.From, rename.To, rename.Reason);

    private IEnumerable<(string From, string To, string? Reason)> Of(SchemaPair pair, string table)
    {
        var (before, after) = (Names(pair.Before, table), Names(pair.After, table));
        var removed = before.Except(after, StringComparer.Ordinal).ToList();
        foreach (var name in before.Length == 0 ? [] : after.Except(before, StringComparer.Ordinal))
        {
            if (removed.Count == 0)
                yield break;
            var answer = answers.To(new Question(
                pair.Schema,
                $"column {pair.Schema}.{table}.{name}",
                $"Is the column {pair.Schema}.{table}.{name} new, or one that has another name now?",
                ["new", .. removed.Select(source => $"renamed from {source}")],
                $"renamed from {removed[0]}"));
            if (removed.Find(source => answer?.Value == $"renamed from {source}") is not { } from)
                continue;
            removed.Remove(from);
            yield return (from, name, answer?.Reason);
        }
    }

    private static string[] Names(SchemaSnapshot snapshot, string table) =>
        [.. snapshot.Rows.OfType<ColumnRow>().Where(column => column.Table == table).Select(column => column.Name)];
}

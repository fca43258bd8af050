using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>Asks of each new column and label of what exists already whether it is one that is gone, under another name.</summary>
internal sealed class PartQuestions(IReadOnlyList<SchemaPair> pairs, Answers answers)
{
    public IEnumerable<PartRename> Columns() =>
        from pair in pairs
        from table in pair.After.Rows.OfType<TableRow>()
        from rename in Renames(pair.Schema, "column", table.Name, ColumnsOf(pair.Before, table.Name), ColumnsOf(pair.After, table.Name))
        select rename;

    public IEnumerable<PartRename> Labels() =>
        from pair in pairs
        from after in pair.After.Rows.OfType<EnumRow>()
        let before = pair.Before.Rows.OfType<EnumRow>().FirstOrDefault(type => type.Name == after.Name)
        where before is not null
        from rename in Renames(pair.Schema, "label", after.Name, before.Labels, after.Labels)
        select rename;

    private IEnumerable<PartRename> Renames(string schema, string kind, string owner, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var removed = before.Except(after, StringComparer.Ordinal).ToList();
        // Of several without an answer, one example takes the one that is gone.
        var isOffered = false;
        // All parts of a new owner are new.
        foreach (var name in before.Count == 0 ? [] : after.Except(before, StringComparer.Ordinal))
        {
            if (removed.Count == 0)
                yield break;
            var answer = answers.To(new Question(
                schema,
                $"{kind} {schema}.{owner}.{name}",
                $"Is the {kind} {schema}.{owner}.{name} new, or one that has another name now?",
                ["new", .. removed.Select(source => $"renamed from {source}")],
                isOffered ? "new" : $"renamed from {removed[0]}"));
            isOffered |= answer is null;
            if (removed.Find(source => answer?.Value == $"renamed from {source}") is not { } from)
                continue;
            removed.Remove(from);
            yield return new PartRename(schema, owner, from, name, answer?.Reason);
        }
    }

    private static string[] ColumnsOf(SchemaSnapshot snapshot, string table) =>
        [.. snapshot.Rows.OfType<ColumnRow>().Where(column => column.Table == table).Select(column => column.Name)];
}

using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>Asks of each new label of an enum that exists whether it is one that is gone, under another name.</summary>
internal sealed class LabelQuestions(IReadOnlyList<SchemaPair> pairs, Answers answers)
{
    public IEnumerable<(string Schema, string Type, string From, string To, string? Reason)> Renames() =>
        from pair in pairs
        from after in pair.After.Rows.OfType<EnumRow>()
        let before = pair.Before.Rows.OfType<EnumRow>().FirstOrDefault(type => type.Name == after.Name)
        where before is not null
        from rename in Of(pair.Schema, before, after)
        select (pair.Schema, after.Name, rename.From, rename.To, rename.Reason);

    private IEnumerable<(string From, string To, string? Reason)> Of(string schema, EnumRow before, EnumRow after)
    {
        var removed = before.Labels.Except(after.Labels, StringComparer.Ordinal).ToList();
        foreach (var label in after.Labels.Except(before.Labels, StringComparer.Ordinal))
        {
            if (removed.Count == 0)
                yield break;
            var answer = answers.To(new Question(
                schema,
                $"label {schema}.{after.Name}.{label}",
                $"Is the label {label} of the enum {schema}.{after.Name} new, or one that has another name now?",
                ["new", .. removed.Select(source => $"renamed from {source}")],
                $"renamed from {removed[0]}"));
            if (removed.Find(source => answer?.Value == $"renamed from {source}") is not { } from)
                continue;
            removed.Remove(from);
            yield return (from, label, answer?.Reason);
        }
    }
}

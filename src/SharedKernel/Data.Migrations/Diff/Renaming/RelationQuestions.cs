using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>Asks of each new table, enum and sequence whether it is one that is gone, under another name or in another module.</summary>
internal sealed class RelationQuestions(IReadOnlyList<SchemaPair> pairs, Answers answers)
{
    private readonly HashSet<(string Schema, RelationKind Kind, string Name)> _claimed = [];

    public IReadOnlyList<(string From, string To, string Table, TableMove Move, string? Reason)> Moves()
    {
        var moves = new List<(string, string, string, TableMove, string?)>();
        foreach (var pair in pairs)
        {
            foreach (var table in Added(pair, RelationKind.Table))
            {
                var sources = pairs.Where(other => other.Schema != pair.Schema && Removed(other, RelationKind.Table).Contains(table)).ToArray();
                if (sources.Length == 0)
                    continue;
                var answer = Ask(pair, RelationKind.Table, table, [.. sources.Select(source => $"moved from {source.Schema}.{table}")]);
                if (sources.FirstOrDefault(source => answer?.Value == $"moved from {source.Schema}.{table}") is not { } from)
                    continue;
                _claimed.Add((from.Schema, RelationKind.Table, table));
                _claimed.Add((pair.Schema, RelationKind.Table, table));
                moves.Add((from.Schema, pair.Schema, table, new TableMove(from.Schema, pair.Schema, table, Enums(from, pair)), answer?.Reason));
            }
        }

        return moves;
    }

    public IReadOnlyList<(string Schema, RelationKind Kind, string From, string To, string? Reason)> Renames()
    {
        var renames = new List<(string, RelationKind, string, string, string?)>();
        foreach (var (pair, kind) in pairs.SelectMany(pair => Enum.GetValues<RelationKind>().Select(kind => (pair, kind))))
        {
            foreach (var name in Added(pair, kind).Where(name => !_claimed.Contains((pair.Schema, kind, name))))
            {
                var sources = Removed(pair, kind).Where(source => !_claimed.Contains((pair.Schema, kind, source))).ToArray();
                if (sources.Length == 0)
                    continue;
                var answer = Ask(pair, kind, name, [.. sources.Select(source => $"renamed from {source}")]);
                if (sources.FirstOrDefault(source => answer?.Value == $"renamed from {source}") is not { } from)
                    continue;
                _claimed.Add((pair.Schema, kind, from));
                renames.Add((pair.Schema, kind, from, name, answer?.Reason));
            }
        }

        return renames;
    }

    private Answer? Ask(SchemaPair pair, RelationKind kind, string name, IReadOnlyList<string> sources)
    {
        var word = kind switch
        {
            RelationKind.Table => "table",
            RelationKind.Enum => "enum",
            _ => "sequence",
        };
        return answers.To(new Question(
            pair.Schema,
            $"{word} {pair.Schema}.{name}",
            $"Is the {word} {pair.Schema}.{name} new, or one that has another name now?",
            ["new", .. sources],
            sources[0]));
    }

    private static IEnumerable<string> Added(SchemaPair pair, RelationKind kind) =>
        Names(pair.After, kind).Except(Names(pair.Before, kind), StringComparer.Ordinal);

    private static IEnumerable<string> Removed(SchemaPair pair, RelationKind kind) =>
        Names(pair.Before, kind).Except(Names(pair.After, kind), StringComparer.Ordinal);

    private static IReadOnlyList<string> Enums(SchemaPair from, SchemaPair to) =>
        [.. Removed(from, RelationKind.Enum).Intersect(Names(to.After, RelationKind.Enum).Except(Names(to.Before, RelationKind.Enum)), StringComparer.Ordinal)];

    private static IEnumerable<string> Names(SchemaSnapshot snapshot, RelationKind kind) => kind switch
    {
        RelationKind.Table => snapshot.Rows.OfType<TableRow>().Select(row => row.Name),
        RelationKind.Enum => snapshot.Rows.OfType<EnumRow>().Select(row => row.Name),
        _ => snapshot.Rows.OfType<SequenceRow>().Select(row => row.Name),
    };
}

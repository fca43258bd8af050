using System.Text.RegularExpressions;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>
/// A schema written down briefly. Tables of organizations get their organization, wall and grants, and constraints their
/// names, as the C# schema gives them:
/// <code>
/// enum kind = good, license
/// table items
///   id uuid pk
///   kind {s}.kind = 'good'::{s}.kind
///   note text?
///   unique (note)
///   fk (parent_id) -> items(id) on delete cascade
/// </code>
/// <c>{s}</c> is the schema.
/// </summary>
internal sealed partial class SchemaText
{
    private readonly string _schema;

    private readonly HashSet<string> _tenants;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private readonly List<SnapshotRow> _rows = [];

    private SchemaText(string schema, string text)
    {
        _schema = schema;
        _tenants = [.. TenantTable().Matches(text).Select(match => match.Groups["name"].Value)];
    }

    public static SchemaSnapshot Read(string schema, string text)
    {
        var reader = new SchemaText(schema, text);
        reader._rows.Add(new SchemaRow(schema, Queue().IsMatch(text) ? [Roles.App, Roles.Worker, Roles.ReadOnly, Roles.Jobs] : [Roles.App, Roles.Worker, Roles.ReadOnly]));
        TableText? table = null;
        foreach (var line in text.Replace("{s}", schema, StringComparison.Ordinal).Split('\n').Where(line => line.Trim().Length > 0))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                table!.Add(line.Trim());
                continue;
            }

            reader.Finish(table);
            table = reader.Begin(line.Trim());
        }

        reader.Finish(table);
        return new SchemaSnapshot(SchemaSnapshot.CurrentFormat, schema, [.. reader._rows.OrderBy(Rank)]);
    }

    // Extensions, enums and sequences stand before tables in every snapshot.
    private static int Rank(SnapshotRow row) => row switch
    {
        SchemaRow => 0,
        ExtensionRow => 1,
        EnumRow => 2,
        SequenceRow => 3,
        _ => 4,
    };

    private void Finish(TableText? table)
    {
        if (table is not null)
            _rows.AddRange(table.Rows());
    }

    private TableText? Begin(string line)
    {
        var match = Entity().Match(line);
        var (word, name, rest) = (match.Groups["word"].Value, match.Groups["name"].Value, match.Groups["rest"].Value.Trim());
        switch (word)
        {
            case "enum":
                _rows.Add(new EnumRow(name, rest[1..].Split(',', StringSplitOptions.TrimEntries)));
                return null;
            case "sequence":
                _rows.Add(new SequenceRow(name, rest.Length == 0 ? null : rest, [Roles.App, Roles.Worker]));
                return null;
            case "extension":
                _rows.Add(new ExtensionRow(name, [Roles.App, Roles.Worker, Roles.ReadOnly]));
                return null;
            case "view" or "matview":
                var view = View().Match(rest);
                _rows.Add(new ViewRow(name, word == "matview", view.Groups["columns"].Value.Split(',', StringSplitOptions.TrimEntries), view.Groups["query"].Value));
                return new TableText(_schema, name, TableKind.View, _tenants, _names);
            case "table" or "queue" or "global" or "private":
                return new TableText(_schema, name, Enum.Parse<TableKind>(word, ignoreCase: true), _tenants, _names);
            default:
                throw new FormatException($"'{line}' begins nothing.");
        }
    }

    [GeneratedRegex(@"^(?:table|queue) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TenantTable();

    [GeneratedRegex(@"^queue ", RegexOptions.Multiline)]
    private static partial Regex Queue();

    [GeneratedRegex(@"^(?<word>\w+) (?<name>\w+)(?<rest>.*)$")]
    private static partial Regex Entity();

    [GeneratedRegex(@"^\((?<columns>.*)\) := (?<query>.*)$")]
    private static partial Regex View();
}

using System.Text.RegularExpressions;
using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>The lines of one table of a <see cref="SchemaText"/>.</summary>
internal sealed partial class TableText(string schema, string name, TableKind kind, IReadOnlySet<string> tenants, HashSet<string> names)
{
    private const string Organization = "organization_id";

    private readonly List<ColumnRow> _columns = kind is TableKind.Table or TableKind.Queue ? [new ColumnRow(name, Organization, "uuid", Nullable: false, Default: null)] : [];

    private readonly List<string> _key = [];

    private readonly List<TablePartRow> _parts = [];

    private bool IsTenant => kind is TableKind.Table or TableKind.Queue;

    public IEnumerable<SnapshotRow> Rows()
    {
        if (kind != TableKind.View)
        {
            yield return new TableRow(name);
            foreach (var column in _columns)
                yield return column;
            yield return new PrimaryKeyRow(name, $"{name}_pkey", WithOrganization(_key));
        }

        foreach (var part in _parts)
            yield return part;
        if (IsTenant)
            yield return new WallRow(name, kind == TableKind.Queue ? WallKinds.Queue : WallKinds.Tenant);
        if (kind == TableKind.Private)
            yield break;
        IReadOnlyList<string> privileges = IsTenant ? ["select", "insert", "delete"] : ["select"];
        IReadOnlyList<string> updatable = IsTenant
            ? [.. _columns.Where(column => column is { Generated: null, Numbering: null } && column.Name != Organization && !_key.Contains(column.Name)).Select(column => column.Name)]
            : [];
        yield return new GrantRow(name, Roles.App, privileges, updatable);
        yield return new GrantRow(name, Roles.Worker, privileges, updatable);
        yield return new GrantRow(name, Roles.ReadOnly, ["select"], []);
        if (kind == TableKind.Queue)
            yield return new GrantRow(name, Roles.Jobs, privileges, updatable);
    }

    public void Add(string line)
    {
        if (Part().Match(line) is { Success: true } part)
            _parts.Add(Read(part));
        else
            AddColumn(line);
    }

    private void AddColumn(string line)
    {
        var match = ColumnForm().Match(line);
        if (!match.Success)
            throw new FormatException($"'{line}' is no line of a table.");
        string? Group(string group) => match.Groups[group] is { Success: true } found ? found.Value.Trim() : null;
        if (Group("pk") is not null)
            _key.Add(match.Groups["name"].Value);
        _columns.Add(new ColumnRow(
            name, match.Groups["name"].Value, match.Groups["type"].Value, Group("null") is not null, Group("default"), Group("generated"), Group("identity"), Group("collate")));
    }

    private TablePartRow Read(Match match)
    {
        var (word, list, rest) = (match.Groups["word"].Value, match.Groups["list"].Value.Split(", "), match.Groups["rest"].Value.Trim());
        return word switch
        {
            "unique" => new UniqueRow(name, Name(list, "key"), WithOrganization(list), rest == "nulls not distinct"),
            "exclude" => new ExclusionRow(name, Name([.. list.Select(term => term.Split(' ')[0])], "excl"), IsTenant ? [$"{Organization} with =", .. list] : list, Option(rest, "where")),
            "fk" => ForeignKey(list, ForeignKeyForm().Match(rest)),
            "check" => new CheckRow(name, $"{name}_{match.Groups["rule"].Value}_check", rest),
            _ => new IndexRow(
                name, Name([.. list.Select(term => term.StartsWith('(') ? "expr" : term.Split(' ')[0])], word == "unique index" ? "key" : "idx"), word == "unique index",
                WithOrganization(list), Option(rest, "where"), match.Groups["method"] is { Success: true } method ? method.Value : null,
                Option(rest, "include") is { } include ? include.Trim('(', ')').Split(", ") : null, rest.Contains("nulls not distinct", StringComparison.Ordinal), Option(rest, "with")?.Trim('(', ')')),
        };
    }

    private ForeignKeyRow ForeignKey(string[] columns, Match match)
    {
        var target = match.Groups["target"].Value;
        // What stands in another schema belongs to organizations, too.
        var isComposite = IsTenant && (tenants.Contains(target) || match.Groups["schema"].Success);
        var action = match.Groups["delete"] is { Success: true } found ? found.Value : "no action";
        return new ForeignKeyRow(
            name, Name(columns, "fkey"), isComposite ? WithOrganization(columns) : columns, match.Groups["schema"] is { Success: true } other ? $"{other.Value}.{target}" : $"{schema}.{target}",
            isComposite ? [Organization, .. match.Groups["columns"].Value.Split(", ")] : match.Groups["columns"].Value.Split(", "),
            isComposite && action.StartsWith("set", StringComparison.Ordinal) ? $"{action} ({string.Join(", ", columns)})" : action,
            match.Groups["update"] is { Success: true } update ? update.Value : null,
            match.Groups["deferral"] is { Success: true } deferral ? deferral.Value : null);
    }

    private IReadOnlyList<string> WithOrganization(IReadOnlyList<string> columns) => IsTenant ? [Organization, .. columns] : columns;

    // As the C# schema names them: a second one over the same columns is numbered.
    private string Name(IReadOnlyList<string> columns, string suffix)
    {
        for (var number = 0; ; number++)
        {
            var candidate = $"{name}_{string.Join('_', columns)}_{suffix}{(number == 0 ? "" : number)}";
            if (names.Add(candidate))
                return candidate;
        }
    }

    private static string? Option(string rest, string word) =>
        Regex.Match(rest, $@"\b{word} (\(.*?\)|.*?)(?= include \(| with \(| where |$)") is { Success: true } match ? match.Groups[1].Value.Trim() : null;

    [GeneratedRegex(@"^(?<name>\w+) (?<type>[\w.]+(?: precision)?(?:\([0-9, ]+\))?(?:\[\])?)(?<null>\?)?(?<pk> pk)?(?: collate (?<collate>\w+))?(?: identity (?<identity>.*))?(?: := (?<generated>.*))?(?: = (?<default>.*))?$")]
    private static partial Regex ColumnForm();

    [GeneratedRegex(@"^(?:(?<word>check) (?<rule>\w+): (?<rest>.*)|(?<word>unique index|unique|index|exclude|fk)(?: using (?<method>\w+))? \((?<list>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(?<rest>.*))$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^-> (?:(?<schema>\w+)\.)?(?<target>\w+)\((?<columns>.*?)\)(?: on delete (?<delete>cascade|restrict|set null|set default))?(?: on update (?<update>cascade|restrict))?(?: (?<deferral>deferrable.*))?$")]
    private static partial Regex ForeignKeyForm();
}

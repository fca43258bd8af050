using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Pulling.Reading;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;
using Backend.Data.Schema.Definition;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>Makes of a live schema what C# can say of it. What it cannot say whole it leaves out, with all that needs it.</summary>
internal sealed class SchemaSpelling
{
    private readonly PullOptions _options;

    private readonly LiveSchema _live;

    private readonly IReadOnlyList<SnapshotRow> _rows;

    private readonly ILookup<string, TablePartRow> _parts;

    private readonly List<LeftOut> _leftOut = [];

    private readonly NameScope _typeNames;

    private SchemaSpelling(LiveSchema live, PullOptions options)
    {
        (_live, _options) = (live, options);
        _rows = new MovedRows(live, options.Schema, options.Module).All;
        _parts = _rows.OfType<TablePartRow>().ToLookup(row => row.Table, StringComparer.Ordinal);
        _typeNames = new NameScope([.. ReservedNames.Types, .. options.Namespace.Split('.'), PulledSchema.JsonContextOf(options.Module)]);
    }

    /// <exception cref="PullException">An extension stands where no C# schema has it.</exception>
    public static PulledSchema Spell(LiveSchema live, PullOptions options) => new SchemaSpelling(live, options).Spell();

    private PulledSchema Spell()
    {
        var extensions = Extensions();
        var enums = EnumSpelling.Spell(_rows.OfType<EnumRow>(), _options.Schema, _typeNames, _leftOut);
        var types = new PulledTypes(_options.Module, PulledSchema.JsonContextOf(_options.Module), enums);
        var sequences = Sequences();
        var tables = WithTargets(Tables(new ColumnSpelling(types, _options.Module, [.. sequences.Select(sequence => sequence.Name)])));
        var views = Views(types, tables);
        PulledTable[] all = [.. tables.OrderBy(table => table.SqlName, StringComparer.Ordinal), .. views];
        var used = all.SelectMany(table => table.Columns).Select(column => column.Type.Enum?.SqlName).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var unused in enums.Keys.Where(name => !used.Contains(name)))
            _leftOut.Add(new LeftOut($"{_options.Schema}.{unused}", "no column is of this enum, and the C# schema has no others", $"drop type {SqlName.Qualified(_options.Schema, unused)};"));
        return new PulledSchema
        {
            Options = _options,
            Tables = all,
            Enums = [.. enums.Values.Where(names => used.Contains(names.SqlName))],
            Sequences = sequences,
            Extensions = extensions,
            LeftOut = _leftOut,
            Notes = [.. Notes(all)],
        };
    }

    private IReadOnlyList<string> Extensions()
    {
        var rows = _rows.OfType<ExtensionRow>().ToArray();
        if (rows.FirstOrDefault(row => row.State is not null) is { } strange)
        {
            throw new PullException(
                $"The extension {strange.Name} stands {strange.State}; a C# schema has all of them in {Extension.SchemaName}. " +
                $"As a superuser: create schema if not exists {Extension.SchemaName}; alter extension {SqlName.Of(strange.Name)} set schema {Extension.SchemaName}; then run `db pull` again.");
        }

        return [.. rows.Select(row => row.Name)];
    }

    private SequenceRow[] Sequences()
    {
        var known = new List<SequenceRow>();
        foreach (var row in _rows.OfType<SequenceRow>())
        {
            var place = SqlName.Qualified(_options.Schema, row.Name);
            if (Schema.Identifier.NeedsQuotes(row.Name))
                _leftOut.Add(new LeftOut($"{_options.Schema}.{row.Name}", "the sequence's name would have to be quoted", $"alter sequence {place} rename to {CSharpName.Snake(row.Name)};"));
            else if (row.Options is { } options && ColumnSpelling.Options(options) is null)
                _leftOut.Add(new LeftOut($"{_options.Schema}.{row.Name}", "the sequence is not of bigint", $"alter sequence {place} as bigint;"));
            else
                known.Add(row with { UsableBy = [Roles.App, Roles.Worker], Owner = null });
        }

        return [.. known];
    }

    private List<PulledTable> Tables(ColumnSpelling columns)
    {
        var spelling = new TableSpelling(columns, _typeNames);
        var tables = new List<PulledTable>();
        foreach (var row in _rows.OfType<TableRow>())
        {
            var refusals = new Refusals(_options.Schema, row.Name);
            if (spelling.Spell(row, [.. _parts[row.Name]], refusals) is { } table)
                tables.Add(table with { Parts = [.. table.Parts, .. _parts[row.Name].OfType<ForeignKeyRow>()] });
            _leftOut.AddRange(refusals.All);
        }

        var keys = new ForeignKeySpelling(_options.Module, tables);
        return [.. tables.Where(table => IsSayable(keys, table))];
    }

    private bool IsSayable(ForeignKeySpelling keys, PulledTable table)
    {
        var refusals = new Refusals(_options.Schema, table.SqlName);
        foreach (var key in table.Parts.OfType<ForeignKeyRow>())
            keys.Verify(table, key, refusals);
        _leftOut.AddRange(refusals.All);
        return refusals.All.Count == 0;
    }

    /// <summary>Only tables whose foreign keys all lead to tables that are there.</summary>
    private List<PulledTable> WithTargets(List<PulledTable> tables)
    {
        while (true)
        {
            var names = tables.Select(table => $"{_options.Module}.{table.SqlName}").ToHashSet(StringComparer.Ordinal);
            var broken = (from table in tables
                          from key in table.Parts.OfType<ForeignKeyRow>()
                          where key.Target.StartsWith($"{_options.Module}.", StringComparison.Ordinal) && !names.Contains(key.Target)
                          select (Table: table, key.Target)).ToArray();
            if (broken.Length == 0)
                return tables;
            foreach (var (table, target) in broken.DistinctBy(each => each.Table.SqlName))
                _leftOut.Add(new LeftOut($"{_options.Schema}.{table.SqlName}", $"it references {target[(_options.Module.Length + 1)..]}, which is left out", null));
            tables = [.. tables.Except(broken.Select(each => each.Table))];
        }
    }

    private List<PulledTable> Views(PulledTypes types, IReadOnlyList<PulledTable> tables)
    {
        var spelling = new ViewSpelling(types, _typeNames);
        var views = new List<PulledTable>();
        var missing = _rows.OfType<TableRow>().Select(row => row.Name).Except(tables.Select(table => table.SqlName)).ToList();
        foreach (var row in _rows.OfType<ViewRow>())
        {
            var refusals = new Refusals(_options.Schema, row.Name);
            if (missing.FirstOrDefault(name => Mentions(row, name)) is { } left)
                refusals.Add($"it reads {left}, which is left out");
            var view = spelling.Spell(row, [.. _parts[row.Name]], [.. _live.ViewColumns[row.Name].Select(column => (column.Name, ExpressionText.Moved(column.Type, _options.Schema, _options.Module)))], refusals);
            if (view is { IsTenant: false } && tables.Concat(views).FirstOrDefault(table => table.IsTenant && Mentions(row, table.SqlName)) is { } tenant)
            {
                refusals.Add($"it reads {tenant.SqlName}, whose rows belong to organizations, and does not select organization_id");
                view = null;
            }

            if (view is null)
                missing.Add(row.Name);
            else
                views.Add(view);
            _leftOut.AddRange(refusals.All);
        }

        return views;
    }

    private bool Mentions(ViewRow view, string name) =>
        SqlWords.MentionsQualified(view.Query, _options.Module, name)
        || view.Query.Contains($"{_options.Module}.{SqlName.Of(name)}", StringComparison.Ordinal);

    private IEnumerable<string> Notes(IReadOnlyList<PulledTable> tables)
    {
        foreach (var table in tables)
        {
            var found = _parts[table.SqlName].OfType<GrantRow>().Where(grant => grant.Role is not Roles.Owner).ToArray();
            var said = table.Rows.OfType<GrantRow>().ToArray();
            foreach (var grant in found.Where(grant => !said.Any(other => other.Role == grant.Role
                && other.Privileges.ToHashSet().SetEquals(grant.Privileges) && other.UpdatableColumns.ToHashSet().SetEquals(grant.UpdatableColumns))))
            {
                yield return $"{table.SqlName}: {grant.Role} has {string.Join(", ", grant.Privileges)} there; the C# schema decides by itself who may do what, and adopt.sql leaves grants as they are.";
            }
        }
    }
}

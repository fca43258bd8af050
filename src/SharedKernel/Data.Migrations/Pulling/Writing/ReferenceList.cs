using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Pulling.Rows;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>Tables of other modules that foreign keys lead to, each with the columns that they name.</summary>
internal sealed class ReferenceList
{
    private readonly SortedDictionary<string, SortedDictionary<string, PulledType>> _tables = new(StringComparer.Ordinal);

    private readonly string _namespace;

    public ReferenceList(PulledSchema schema)
    {
        _namespace = schema.Options.Namespace;
        foreach (var table in schema.Tables)
        {
            foreach (var key in table.Parts.OfType<ForeignKeyRow>().Where(key => !key.Target.StartsWith($"{schema.Options.Module}.", StringComparison.Ordinal)))
            {
                if (!_tables.TryGetValue(key.Target, out var columns))
                    _tables.Add(key.Target, columns = new(StringComparer.Ordinal));
                foreach (var (local, foreign) in table.KeyColumns(key.Columns).Zip(Targets(key)))
                    columns[foreign] = local.Type;
            }
        }
    }

    public static string Path(ForeignKeyRow key) => $"References.{Name(key.Target)}";

    public static string RowName(ForeignKeyRow key) => Row(key.Target);

    public static IReadOnlyList<string> Columns(ForeignKeyRow key) => [.. Targets(key).Select(CSharpName.Pascal)];

    public IEnumerable<PulledFile> Files()
    {
        if (_tables.Count == 0)
            yield break;
        foreach (var (table, columns) in _tables)
            yield return File(table, columns);
        var list = new CSharpFile(_namespace)
            .Line("/// <summary>Tables of other modules that foreign keys lead to. Replace them by what those modules publish.</summary>")
            .Line("internal static class References").Line("{");
        foreach (var (table, i) in _tables.Keys.Select((table, i) => (table, i)))
            list.Line($"{(i == 0 ? "" : "\n")}    public static Published{Name(table)}Table {Name(table)} {{ get; }} = new();");
        yield return list.Line("}").ToFile("References.cs");
    }

    private PulledFile File(string table, SortedDictionary<string, PulledType> columns)
    {
        var file = new CSharpFile(_namespace).Using("Backend.Data.Schema").Using("static Backend.Data.Schema.Columns");
        file.Line($"internal sealed partial class Published{Name(table)}Table() : PublishedTable<{Row(table)}>({CSharpText.Quoted(table)})").Line("{");
        foreach (var ((name, type), i) in columns.Select((column, i) => (column, i)))
        {
            foreach (var import in type.Usings)
                file.Using(import);
            var call = string.Format(System.Globalization.CultureInfo.InvariantCulture, type.Factory, CSharpText.Quoted(name));
            file.Line($"{(i == 0 ? "" : "\n")}    public readonly Column<{type.Clr}> {CSharpName.Pascal(name)} = {call};");
        }

        return file.Line("}").ToFile($"Published{Name(table)}Table.cs");
    }

    private static IEnumerable<string> Targets(ForeignKeyRow key) => key.TargetColumns.Where(name => name != SqlWriter.OrganizationColumn);

    private static string Name(string table) => CSharpName.Pascal(table.Split('.')[1]);

    private static string Row(string table) => $"Published{CSharpName.Pascal(Singular.Of(table.Split('.')[1]))}";
}

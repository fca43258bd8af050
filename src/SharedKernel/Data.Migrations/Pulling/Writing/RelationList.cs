using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Pulling.Rows;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>The relations of all tables: each foreign key seen from both of its ends.</summary>
internal sealed class RelationList
{
    private readonly Dictionary<PulledTable, NameScope> _names;

    private readonly Dictionary<PulledTable, List<Relation>> _relations;

    public RelationList(PulledSchema schema)
    {
        _names = schema.Tables.ToDictionary(table => table, table => new NameScope(
            [.. ReservedNames.Members, .. table.Columns.Select(column => column.Name), table.ClassName, .. schema.Enums.Select(names => names.Name)]));
        _relations = schema.Tables.ToDictionary(table => table, _ => new List<Relation>());
        var keys = (from table in schema.Tables from key in table.Parts.OfType<ForeignKeyRow>() select (Table: table, Key: key, Target: schema.Target(key))).ToArray();
        foreach (var (table, key, target) in keys)
            AddOne(table, key, target);
        foreach (var (table, key, target) in keys)
        {
            if (target is not null)
                AddInverse(table, key, target);
        }
    }

    public IReadOnlyList<Relation> Of(PulledTable table) => _relations[table];

    private void AddOne(PulledTable table, ForeignKeyRow key, PulledTable? target)
    {
        var columns = table.KeyColumns(key.Columns);
        var (path, row, targets) = target is null
            ? (ReferenceList.Path(key), ReferenceList.RowName(key), ReferenceList.Columns(key))
            : ($"Tables.{target.Name}", target.RowName, [.. target.KeyColumns(key.TargetColumns).Select(column => column.Name)]);
        if (target is not null && target.KeyColumns(key.TargetColumns).Any(column => column.Row.Nullable))
            return;
        var isOptional = columns.Any(column => column.Row.Nullable);
        var method = isOptional && (columns.Count > 1 || !columns[0].Type.IsValue) ? "OptionalOne" : "One";
        var value = columns.Count == 1
            ? $"{method}({path}, {columns[0].Name}, {path}.{targets[0]})"
            : $"{method}({path}, [{Keys(columns, targets, path)}])";
        var isOnly = table.Parts.OfType<ForeignKeyRow>().Count(other => other.Target == key.Target) == 1;
        var stem = Stem(columns);
        var name = _names[table].Take([.. stem.IsReference ? (string[])[stem.Name] : [], .. isOnly ? (string[])[row] : [], $"{stem.Name}{row}"]);
        _relations[table].Add(new Relation($"{(isOptional ? "OptionalOne" : "One")}<{table.RowName}, {row}>", name, value));
    }

    private void AddInverse(PulledTable table, ForeignKeyRow key, PulledTable target)
    {
        var columns = table.KeyColumns(key.Columns);
        var targets = target.KeyColumns(key.TargetColumns);
        if (targets.Any(column => column.Row.Nullable))
            return;
        var isUnique = IsUnique(table, key.Columns);
        var path = $"Tables.{table.Name}";
        var isPlain = columns.Count == 1 && !(isUnique && columns[0].Row.Nullable);
        var method = isUnique ? "OptionalOne" : "Many";
        var value = isPlain
            ? $"{method}({path}, {targets[0].Name}, {path}.{columns[0].Name}{Suppressed(columns[0])})"
            : $"{method}({path}, [{string.Join(", ", targets.Zip(columns, (local, foreign) => $"JoinKey.Of({local.Name}, {path}.{foreign.Name}{Suppressed(foreign)})"))}])";
        var stem = Stem(columns);
        var name = isUnique ? table.RowName : table.Name;
        var isOnly = table.Parts.OfType<ForeignKeyRow>().Count(other => other.Target == key.Target) == 1;
        var taken = _names[target].Take(
        [
            .. table == target && stem.Name == "Parent" && !isUnique ? (string[])["Children"] : [],
            .. isOnly ? (string[])[name] : [],
            $"{name}By{stem.Name}",
        ]);
        _relations[target].Add(new Relation($"{method}<{target.RowName}, {table.RowName}>", taken, value));
    }

    private static string Keys(IReadOnlyList<PulledColumn> columns, IReadOnlyList<string> targets, string path) =>
        string.Join(", ", columns.Zip(targets, (column, other) => $"JoinKey.Of({column.Name}{Suppressed(column)}, {path}.{other})"));

    // A key of a reference type is nullable to the compiler alone.
    private static string Suppressed(PulledColumn column) => column.Row.Nullable && !column.Type.IsValue ? "!" : "";

    private static (string Name, bool IsReference) Stem(IReadOnlyList<PulledColumn> columns)
    {
        var name = columns[^1].SqlName;
        return columns.Count == 1 && name.Length > 3 && name.EndsWith("_id", StringComparison.Ordinal)
            ? (CSharpName.Pascal(name[..^3]), true)
            : (string.Concat(columns.Select(column => column.Name)), false);
    }

    private static bool IsUnique(PulledTable table, IEnumerable<string> columns)
    {
        var key = columns.ToHashSet(StringComparer.Ordinal);
        return table.Parts.Any(part => part switch
        {
            PrimaryKeyRow primary => key.SetEquals(primary.Columns),
            UniqueRow unique => key.SetEquals(unique.Columns),
            IndexRow { Unique: true, Where: null } index => key.SetEquals(index.Terms),
            _ => false,
        });
    }
}

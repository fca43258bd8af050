using Backend.Data.Schema;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>The tables that the code knows, by their qualified names.</summary>
internal sealed class ExpectedTables(IReadOnlyList<ModuleSchema> modules)
{
    private readonly Dictionary<string, Table> _tables =
        modules.SelectMany(module => module.Tables).ToDictionary(table => table.QualifiedName, StringComparer.Ordinal);

    private readonly HashSet<string> _schemas = modules.Select(module => module.Name).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<string> Tenant => _tables.Values.Where(table => table is { IsTenant: true, IsView: false }).Select(table => table.QualifiedName);

    public bool IsModule(string schema) => _schemas.Contains(schema);

    public bool IsKnown(string table) => _tables.ContainsKey(table) || table is MigrationJournal.QualifiedName or MigrationJournal.Progress;

    public bool IsTenant(string table) => _tables.TryGetValue(table, out var found) && found.IsTenant;

    public bool IsQueue(string table) => _tables.TryGetValue(table, out var found) && found.Definition.IsQueue;

    public bool IsPrivate(string table) => _tables.TryGetValue(table, out var found) && found.Definition.IsPrivate;
}

using Backend.Data.Migrations.Errors;
using Backend.Data.Schema;
using Backend.Data.Schema.Views;
using Backend.Data.Tenancy;

namespace Backend.Data.Migrations.Ordering;

/// <summary>The order in which modules are created: the platform, then each after those its foreign keys point to.</summary>
internal static class ModuleOrder
{
    /// <exception cref="ModuleOrderException">The foreign keys form a circle, or lead to a module that is not listed.</exception>
    public static IReadOnlyList<ModuleSchema> Of(IReadOnlyList<ModuleSchema> modules)
    {
        var visit = new Visit(modules);
        foreach (var module in modules.OrderBy(module => module.Name != MigrationJournal.Schema).ThenBy(module => module.Name, StringComparer.Ordinal))
            visit.Enter(module);
        return visit.Done;
    }

    /// <summary>Depth first, so that the path from the start is at hand when it closes a circle.</summary>
    private sealed class Visit(IReadOnlyList<ModuleSchema> modules)
    {
        private readonly List<ModuleSchema> _path = [];

        public List<ModuleSchema> Done { get; } = [];

        public void Enter(ModuleSchema module)
        {
            if (Done.Contains(module))
                return;
            if (_path.Contains(module))
            {
                var circle = _path.SkipWhile(each => each != module).Append(module).Select(each => each.Name);
                throw new ModuleOrderException($"The modules' foreign keys form a circle: {string.Join(" → ", circle)}. Remove one of these references.");
            }

            _path.Add(module);
            foreach (var (target, from) in References(module))
                Enter(modules.FirstOrDefault(each => each.Name == target) ?? throw Unlisted(target, from));
            _path.RemoveAt(_path.Count - 1);
            // The platform comes before all others, so it can wait for none.
            if (module.Name == MigrationJournal.Schema && Done.Count > 0)
                throw new ModuleOrderException($"The platform is created first and cannot reference {Done[0].Name}. Remove the foreign key.");
            Done.Add(module);
        }

        private static IEnumerable<(string Target, Table From)> References(ModuleSchema module) =>
            from table in module.Tables
            from target in Targets(table)
            where target != module.Name
            orderby target
            select (target, table);

        private static IEnumerable<string> Targets(Table table) => table is IView view
            ? view.Query.Tables.Select(target => target.SchemaName)
            : table.Definition.ForeignKeys.Select(key => key.Target.SchemaName);

        private static ModuleOrderException Unlisted(string target, Table from) =>
            new($"{from.QualifiedName} references the module {target}, which is not listed. List it beside the others.");
    }
}

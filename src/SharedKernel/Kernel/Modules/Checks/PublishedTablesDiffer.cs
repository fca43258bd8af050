using Backend.Data.Schema;

namespace Backend.Kernel.Modules.Checks;

/// <summary>A published table whose columns are not those of the owner's table.</summary>
internal static class PublishedTablesDiffer
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules) =>
        from module in modules
        from published in module.Published
        let owner = module.Schema.Tables.FirstOrDefault(table => table.QualifiedName == published.QualifiedName)
        from problem in owner is null ? [$"{published.GetType().Name} publishes {published.QualifiedName}, which the module {module.Name} does not own."] : Differences(published, owner)
        select problem;

    private static IEnumerable<string> Differences(Table published, Table owner)
    {
        foreach (var column in published.AllColumns)
        {
            var owned = owner.AllColumns.FirstOrDefault(candidate => candidate.Name == column.Name);
            if (owned is null)
                yield return $"{published.GetType().Name} has a column {column.Name} that {owner.QualifiedName} does not have.";
            else if (owned.SqlType != column.SqlType || owned.IsNullable != column.IsNullable)
                yield return $"{published.GetType().Name}.{column.Name} is {Describe(column)} but {owner.QualifiedName} has {Describe(owned)}.";
        }
    }

    private static string Describe(Column column) => $"{column.SqlType}{(column.IsNullable ? "" : " not null")}";
}

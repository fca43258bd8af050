namespace Backend.Data.Schema;

/// <summary>Compares published tables with the tables that they show.</summary>
public static class PublishedTables
{
    /// <summary>
    /// Whether the owner has the table and every published column, with the same type and nullability. A published
    /// column that differs would be read wrongly, or fail, only when it is used.
    /// </summary>
    /// <param name="published">A <see cref="PublishedTable{TRow}"/>.</param>
    /// <param name="owner">The schema of the module that it names.</param>
    /// <returns>The differences in words; empty when there are none.</returns>
    public static IReadOnlyList<string> Check(Table published, ModuleSchema owner)
    {
        if (owner.Tables.FirstOrDefault(table => table.QualifiedName == published.QualifiedName) is not { } table)
            return [$"{published.QualifiedName} is published, but the module {owner.Name} has no such table"];
        if (!table.IsTenant)
            return [$"{published.QualifiedName} is published as a tenant table, but belongs to no organization"];
        return [.. published.DeclaredColumns.Select(column => Difference(column, table)).OfType<string>()];
    }

    private static string? Difference(Column column, Table table)
    {
        var name = $"{table.QualifiedName}.{column.Name}";
        if (table.DeclaredColumns.FirstOrDefault(each => each.Name == column.Name) is not { } owned)
            return $"{name} is published, but the table has no such column";
        if (owned.Type.SqlName != column.Type.SqlName)
            return $"{name} is published as {column.Type.SqlName}, but is {owned.Type.SqlName}";
        return owned.IsNullable == column.IsNullable ? null : $"{name} is published as {Nullability(column)}, but is {Nullability(owned)}";
    }

    private static string Nullability(Column column) => column.IsNullable ? "nullable" : "not null";
}

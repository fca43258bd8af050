namespace Backend.Data.Migrations.Organizations.Tables;

/// <summary>Orders tables by their foreign keys: parents before children.</summary>
internal static class TableGroups
{
    /// <summary>Every table once, each group behind those that it refers to; among equals by name.</summary>
    public static IReadOnlyList<TableGroup> Of(IReadOnlyList<OrganizationTable> tables, IReadOnlyList<TableReference> references)
    {
        var reach = tables.ToDictionary(table => table.Oid, table => Reach(table.Oid, references));
        var waiting = tables.OrderBy(table => table.Name, StringComparer.Ordinal).ToList();
        var groups = new List<TableGroup>();
        while (waiting.Count > 0)
        {
            // What a table reaches and is reached by is its circle; its other parents must be done.
            var first = waiting.First(table => waiting.TrueForAll(other =>
                other == table || !reach[table.Oid].Contains(other.Oid) || reach[other.Oid].Contains(table.Oid)));
            OrganizationTable[] circle =
            [
                .. waiting.Where(table => table == first || (reach[first.Oid].Contains(table.Oid) && reach[table.Oid].Contains(first.Oid))),
            ];
            var members = circle.Select(table => table.Oid).ToHashSet();
            groups.Add(new TableGroup(circle, [.. references.Where(reference => members.Contains(reference.Child) && members.Contains(reference.Parent))]));
            waiting.RemoveAll(table => members.Contains(table.Oid));
        }

        return groups;
    }

    private static HashSet<uint> Reach(uint from, IReadOnlyList<TableReference> references)
    {
        var reached = new HashSet<uint>();
        var next = new Queue<uint>([from]);
        while (next.TryDequeue(out var table))
        {
            foreach (var parent in references.Where(reference => reference.Child == table).Select(reference => reference.Parent).Where(reached.Add))
                next.Enqueue(parent);
        }

        return reached;
    }
}

using Backend.Data.Migrations.Organizations.Tables;

namespace Backend.Data.Migrations.Organizations.Deletion;

/// <summary>The statements that take rows away. <c>$1</c> is the organization.</summary>
internal static class DeletionStatements
{
    private const int BatchSize = 10_000;

    private const string Column = OrganizationTables.Column;

    /// <summary>Some rows of a table: of those that no other row of its group refers to.</summary>
    public static string Batch(TableGroup group, OrganizationTable table)
    {
        if (table.IsElsewhere)
            return $"delete from {table.Source} where {Column} = $1";
        var names = group.Tables.ToDictionary(each => each.Oid, each => each.Source);
        var free = string.Concat(group.Inner.Where(reference => reference.Parent == table.Oid).Select(reference => Unreferenced(reference, names[reference.Child])));
        return $"delete from {table.Source} where ctid = any (array(select p.ctid from {table.Source} p where p.{Column} = $1{free} limit {BatchSize}))";
    }

    /// <summary>
    /// All that is left of a group, whose rows refer to each other in a circle: keys are looked at when a statement ends.
    /// </summary>
    public static string Circle(TableGroup group)
    {
        var deletes = group.Tables.Select((table, number) => $"d{number} as (delete from {table.Source} where {Column} = $1 returning 1)");
        var counts = group.Tables.Select((_, number) => $"(select count(*) from d{number})");
        return $"with {string.Join(", ", deletes)} select array[{string.Join(", ", counts)}]";
    }

    /// <summary>Whether a table holds a row.</summary>
    public static string Any(OrganizationTable table) => $"select exists (select from {table.Source} where {Column} = $1)";

    // A row that refers to itself is in nobody's way.
    private static string Unreferenced(TableReference reference, string child)
    {
        var same = reference.ChildColumns.Zip(reference.ParentColumns, (from, to) => $"c.{from} = p.{to}");
        var itself = reference.Child == reference.Parent ? " and c.ctid <> p.ctid" : "";
        return $" and not exists (select from {child} c where c.{Column} = $1 and {string.Join(" and ", same)}{itself})";
    }
}

using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>The columns of a select list.</summary>
internal static class Projection
{
    public static IReadOnlyList<Expr> Items(ISelectable shape)
    {
        // A table lists its columns once for all statements.
        if (shape is Table table)
            return table.AllColumns;
        var items = new List<Expr>();
        shape.AddItems(items);
        return items;
    }
}

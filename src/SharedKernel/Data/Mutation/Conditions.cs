using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

/// <summary>The conditions of a write, of which one must remain: a forgotten one would write every row.</summary>
internal static class Conditions
{
    public static Condition[] Of(IEnumerable<Condition?> conditions, string write, Table table)
    {
        var where = SwitchedOn(conditions);
        return where.Length > 0
            ? where
            : throw new StatementException($"{write} {table.QualifiedName} without a condition is written All().");
    }

    /// <summary>The conditions of a write that is joined with something, where every row is no meaningful answer.</summary>
    public static Condition[] OfJoin(IEnumerable<Condition?> conditions, string write, Table table, IReadOnlyList<IFromItem> sources)
    {
        var where = SwitchedOn(conditions);
        return where.Length > 0
            ? where
            : throw new StatementException($"{write} {table.QualifiedName} needs a condition that ties it to {sources[0].Collection}.");
    }

    private static Condition[] SwitchedOn(IEnumerable<Condition?> conditions)
    {
        var where = new Condition[conditions.TryGetNonEnumeratedCount(out var most) ? most : 4];
        var count = 0;
        foreach (var condition in conditions)
        {
            if (condition is null)
                continue;
            if (count == where.Length)
                Array.Resize(ref where, count * 2);
            where[count++] = condition;
        }

        if (count < where.Length)
            Array.Resize(ref where, count);
        return where;
    }
}

using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Comparisons of <c>Row(a, b)</c> with values, from the first column on: what one index over them finds.</summary>
public static class RowOperators
{
    /// <summary><c>(a, b) = (x, y)</c>.</summary>
    public static Condition Eq<T1, T2>(this ISelectable<(T1, T2)> row, (T1, T2) values) => Compare(row, "=", values);

    /// <summary><c>(a, b) &lt;> (x, y)</c>.</summary>
    public static Condition NotEq<T1, T2>(this ISelectable<(T1, T2)> row, (T1, T2) values) => Compare(row, "<>", values);

    /// <summary><c>(a, b) > (x, y)</c>.</summary>
    public static Condition Gt<T1, T2>(this ISelectable<(T1, T2)> row, (T1, T2) values) => Compare(row, ">", values);

    /// <summary><c>(a, b) >= (x, y)</c>.</summary>
    public static Condition Gte<T1, T2>(this ISelectable<(T1, T2)> row, (T1, T2) values) => Compare(row, ">=", values);

    /// <summary><c>(a, b) &lt; (x, y)</c>.</summary>
    public static Condition Lt<T1, T2>(this ISelectable<(T1, T2)> row, (T1, T2) values) => Compare(row, "<", values);

    /// <summary><c>(a, b) &lt;= (x, y)</c>.</summary>
    public static Condition Lte<T1, T2>(this ISelectable<(T1, T2)> row, (T1, T2) values) => Compare(row, "<=", values);

    /// <summary><c>(a, b) in (select x, y …)</c>.</summary>
    public static Condition In<T1, T2>(this ISelectable<(T1, T2)> row, Query<(T1, T2)> query) => new RowInQuery(Items(row), query.Node);

    private static RowComparison Compare<T1, T2>(ISelectable<(T1, T2)> row, string @operator, (T1, T2) values)
    {
        var items = Items(row);
        return new(items, @operator, [Operand.Of(items[0], values.Item1), Operand.Of(items[1], values.Item2)]);
    }

    private static List<Expr> Items(ISelectable row)
    {
        var items = new List<Expr>();
        row.AddItems(items);
        return items.Count == 2
            ? items
            : throw new StatementException($"A row that is compared has two expressions, not {items.Count}: write it Row(a, b).");
    }
}

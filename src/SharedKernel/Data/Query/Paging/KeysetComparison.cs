using Backend.Data.Sql;

namespace Backend.Data.Query.Paging;

/// <summary>The condition of rows that come after a given one.</summary>
internal static class KeysetComparison
{
    public static Condition After(IReadOnlyList<OrderTerm> terms, string[] values)
    {
        var keys = terms.Select((term, i) => new KeyValue(Keyset.ColumnOf(term), values[i])).ToArray();
        return terms.All(term => term.Descending == terms[0].Descending)
            ? new RowComparison([.. terms.Select(Keyset.ColumnOf)], Operator(terms[0]), keys)
            : Mixed(terms, keys, 0);
    }

    // a >= x and (a > x or (a = x and …)): the first part alone is what an index can begin from.
    private static Condition Mixed(IReadOnlyList<OrderTerm> terms, KeyValue[] keys, int at)
    {
        var column = terms[at].Expression;
        var beyond = new Comparison(column, Operator(terms[at]), keys[at]);
        if (at == terms.Count - 1)
            return beyond;
        var rest = beyond | (new Comparison(column, "=", keys[at]) & Mixed(terms, keys, at + 1));
        return at > 0 ? rest : new Comparison(column, Operator(terms[at]) + "=", keys[at]) & rest;
    }

    private static string Operator(OrderTerm term) => term.Descending ? "<" : ">";
}

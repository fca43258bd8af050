using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Common table expressions that refer to themselves: <c>with recursive</c>.</summary>
public static class RecursiveTables
{
    /// <summary>
    /// The rows of this query, then those that <paramref name="step"/> finds from the rows found last, until it finds
    /// none. Over data with cycles use <see cref="RecursiveDistinct"/>, which ends.
    /// </summary>
    /// <param name="seed">The first rows; it names the columns.</param>
    /// <param name="name">What the expression is called.</param>
    /// <param name="step">The rows that follow; it reads the expression itself.</param>
    public static Cte<TRow> Recursive<TRow>(this Query<TRow> seed, string name, Func<Cte<TRow>, Query<TRow>> step) =>
        Of(seed, name, step, "union all");

    /// <summary>As <see cref="Recursive"/>, but a row that was found before is not found again (<c>union</c>).</summary>
    /// <param name="seed">The first rows; it names the columns.</param>
    /// <param name="name">What the expression is called.</param>
    /// <param name="step">The rows that follow; it reads the expression itself.</param>
    public static Cte<TRow> RecursiveDistinct<TRow>(this Query<TRow> seed, string name, Func<Cte<TRow>, Query<TRow>> step) =>
        Of(seed, name, step, "union");

    private static Cte<TRow> Of<TRow>(Query<TRow> seed, string name, Func<Cte<TRow>, Query<TRow>> step, string keyword)
    {
        var body = new CteBody(name, seed.Node) { StepKeyword = keyword };
        var table = new Cte<TRow>(name, seed.Node.Items, seed.Shape, body);
        body.Step = step(table).Node;
        return body.Step.Items.Count == seed.Node.Items.Count
            ? table
            : throw new StatementException($"The queries of {name} have {seed.Node.Items.Count} and {body.Step.Items.Count} columns.");
    }
}

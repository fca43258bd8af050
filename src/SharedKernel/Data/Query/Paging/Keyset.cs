using Backend.Data.Execution;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Query.Paging;

/// <summary>
/// The order of pages: columns that are never NULL, each in its direction. The primary key is added behind them where
/// they contain no unique key, so that no row is met twice or missed. Thread-safe: made once and kept.
/// </summary>
public sealed class Keyset
{
    private readonly IReadOnlyList<OrderTerm> _given;

    private IReadOnlyList<OrderTerm>? _terms;

    private string? _shape;

    private Keyset(IReadOnlyList<OrderTerm> given)
    {
        if (given.Count == 0 || given.Any(term => term.Expression is not Column { IsNullable: false } || term.Nulls is not null))
            throw new StatementException("A keyset takes one or more columns that are never NULL.");
        _given = given;
    }

    internal IReadOnlyList<OrderTerm> Terms => _terms ??= WithTieBreaker(_given);

    /// <summary>What a cursor must have been made from: the table, the columns and their directions.</summary>
    internal string Shape => _shape ??= string.Join(',', Terms.Select(term => $"{ColumnOf(term).Table.QualifiedName}.{ColumnOf(term).Name} {(term.Descending ? "desc" : "asc")}"));

    /// <summary>From the least to the greatest.</summary>
    /// <exception cref="StatementException">There are none, or one may be NULL.</exception>
    public static Keyset Asc(params Column[] columns) => new(Array.ConvertAll(columns, column => new OrderTerm(column, descending: false)));

    /// <summary>From the greatest to the least.</summary>
    /// <exception cref="StatementException">There are none, or one may be NULL.</exception>
    public static Keyset Desc(params Column[] columns) => new(Array.ConvertAll(columns, column => new OrderTerm(column, descending: true)));

    /// <summary>
    /// Each column in its own direction. An index serves pages in one direction best: with mixed ones the server reads
    /// on from the first column's value.
    /// </summary>
    /// <exception cref="StatementException">There are none, or one is no column that is never NULL.</exception>
    public static Keyset By(params IReadOnlyList<OrderTerm> terms) => new(terms);

    /// <summary>The statement from behind the cursor on, in this order, with the text of the keys behind its columns.</summary>
    internal SelectQuery After(SelectQuery select, string? cursor, IStatementExecutor executor) => select with
    {
        Columns = [.. select.Columns, .. Terms.Select(term => new KeyText(ColumnOf(term)))],
        Where = cursor is null ? select.Where : [.. select.Where, KeysetComparison.After(Terms, Cursor.Decode(cursor, this, executor))],
        OrderBy = Terms,
    };

    internal static Column ColumnOf(OrderTerm term) => (Column)term.Expression;

    private static IReadOnlyList<OrderTerm> WithTieBreaker(IReadOnlyList<OrderTerm> given)
    {
        var table = ColumnOf(given[^1]).Table;
        if (IsUnique(table, [.. given.Select(ColumnOf)]))
            return given;
        var descending = given[^1].Descending;
        return [.. given, .. table.PrimaryKey.Where(column => !given.Any(term => term.Expression == column)).Select(column => new OrderTerm(column, descending))];
    }

    private static bool IsUnique(Table table, Column[] columns) =>
        table.PrimaryKey.All(columns.Contains)
        || table.Definition.Indexes.Any(index => index is { IsUnique: true, Where: null } && index.Terms.All(term => columns.Contains(term.Expression)));
}

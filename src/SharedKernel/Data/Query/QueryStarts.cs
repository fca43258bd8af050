using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>The beginnings of queries, in a unit of work, behind a WITH or detached. Nothing is sent before a terminal such as <c>ToListAsync</c>.</summary>
public static class QueryStarts
{
    /// <summary><c>select</c> whole rows <c>from</c> a table, subquery or common table expression.</summary>
    public static Select<TRow> From<TRow>(this IStatementStart start, ISource<TRow> source) =>
        new(start.MaybeExecutor, source, new SelectQuery(Projection.Items(source), source.Item) { With = start.With });

    /// <summary><c>select</c> one expression, table or <c>Row(…)</c>.</summary>
    public static SelectList<T> Select<T>(this IStatementStart start, ISelectable<T> item) => new(start, item);

    /// <summary><c>select</c> two things, read as a tuple.</summary>
    public static SelectList<(T1, T2)> Select<T1, T2>(this IStatementStart start, ISelectable<T1> first, ISelectable<T2> second) =>
        new(start, Statements.Row(first, second));

    /// <summary><c>select</c> three things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3)> Select<T1, T2, T3>(this IStatementStart start, ISelectable<T1> first, ISelectable<T2> second, ISelectable<T3> third) =>
        new(start, Statements.Row(first, second, third));

    /// <summary><c>select</c> four things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3, T4)> Select<T1, T2, T3, T4>(
        this IStatementStart start,
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth) =>
        new(start, Statements.Row(first, second, third, fourth));

    /// <summary><c>select</c> five things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3, T4, T5)> Select<T1, T2, T3, T4, T5>(
        this IStatementStart start,
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth) =>
        new(start, Statements.Row(first, second, third, fourth, fifth));

    /// <summary><c>select</c> six things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3, T4, T5, T6)> Select<T1, T2, T3, T4, T5, T6>(
        this IStatementStart start,
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth) =>
        new(start, Statements.Row(first, second, third, fourth, fifth, sixth));

    /// <summary><c>select</c> seven things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3, T4, T5, T6, T7)> Select<T1, T2, T3, T4, T5, T6, T7>(
        this IStatementStart start,
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth,
        ISelectable<T7> seventh) =>
        new(start, Statements.Row(first, second, third, fourth, fifth, sixth, seventh));

    /// <summary><c>select</c> eight things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3, T4, T5, T6, T7, T8)> Select<T1, T2, T3, T4, T5, T6, T7, T8>(
        this IStatementStart start,
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth,
        ISelectable<T7> seventh,
        ISelectable<T8> eighth) =>
        new(start, Statements.Row(first, second, third, fourth, fifth, sixth, seventh, eighth));
}

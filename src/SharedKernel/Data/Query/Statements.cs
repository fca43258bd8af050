using Backend.Data.Execution;
using Backend.Data.Mutation;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// The beginnings of queries that belong to no unit of work: subqueries, common table expressions and prepared
/// queries. Meant for <c>using static</c>.
/// </summary>
public static class Statements
{
    private static readonly DetachedStart Start = new();

    /// <summary><c>select</c> whole rows <c>from</c> a table, subquery or common table expression.</summary>
    public static Select<TRow> From<TRow>(ISource<TRow> source) => Start.From(source);

    /// <summary>A WITH of common table expressions before the statement, each seeing those before it.</summary>
    public static WithTables With(params IReadOnlyList<Cte> tables) => new(null, tables);

    /// <summary><c>select</c> one expression, table or <c>Row(…)</c>.</summary>
    public static SelectList<T> Select<T>(ISelectable<T> item) => Start.Select(item);

    /// <summary><c>select</c> two things, read as a tuple.</summary>
    public static SelectList<(T1, T2)> Select<T1, T2>(ISelectable<T1> first, ISelectable<T2> second) =>
        Start.Select(first, second);

    /// <summary><c>select</c> three things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3)> Select<T1, T2, T3>(ISelectable<T1> first, ISelectable<T2> second, ISelectable<T3> third) =>
        Start.Select(first, second, third);

    /// <summary><c>select</c> four things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3, T4)> Select<T1, T2, T3, T4>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth) =>
        Start.Select(first, second, third, fourth);

    /// <summary><c>select</c> five things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3, T4, T5)> Select<T1, T2, T3, T4, T5>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth) =>
        Start.Select(first, second, third, fourth, fifth);

    /// <summary><c>select</c> six things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3, T4, T5, T6)> Select<T1, T2, T3, T4, T5, T6>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth) =>
        Start.Select(first, second, third, fourth, fifth, sixth);

    /// <summary><c>select</c> seven things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3, T4, T5, T6, T7)> Select<T1, T2, T3, T4, T5, T6, T7>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth,
        ISelectable<T7> seventh) =>
        Start.Select(first, second, third, fourth, fifth, sixth, seventh);

    /// <summary><c>select</c> eight things, read as a tuple.</summary>
    public static SelectList<(T1, T2, T3, T4, T5, T6, T7, T8)> Select<T1, T2, T3, T4, T5, T6, T7, T8>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth,
        ISelectable<T7> seventh,
        ISelectable<T8> eighth) =>
        Start.Select(first, second, third, fourth, fifth, sixth, seventh, eighth);

    /// <summary>Two things of a select list as one, read as a tuple. With <c>OrNull()</c> it is null as a whole.</summary>
    public static ISelectable<(T1, T2)> Row<T1, T2>(ISelectable<T1> first, ISelectable<T2> second) =>
        new Tuple2<T1, T2>(first, second);

    /// <summary>Three things of a select list as one, read as a tuple. With <c>OrNull()</c> it is null as a whole.</summary>
    public static ISelectable<(T1, T2, T3)> Row<T1, T2, T3>(ISelectable<T1> first, ISelectable<T2> second, ISelectable<T3> third) =>
        new Tuple3<T1, T2, T3>(first, second, third);

    /// <summary>Four things of a select list as one, read as a tuple. With <c>OrNull()</c> it is null as a whole.</summary>
    public static ISelectable<(T1, T2, T3, T4)> Row<T1, T2, T3, T4>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth) =>
        new Tuple4<T1, T2, T3, T4>(first, second, third, fourth);

    /// <summary>Five things of a select list as one, read as a tuple. With <c>OrNull()</c> it is null as a whole.</summary>
    public static ISelectable<(T1, T2, T3, T4, T5)> Row<T1, T2, T3, T4, T5>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth) =>
        new Tuple5<T1, T2, T3, T4, T5>(first, second, third, fourth, fifth);

    /// <summary>Six things of a select list as one, read as a tuple. With <c>OrNull()</c> it is null as a whole.</summary>
    public static ISelectable<(T1, T2, T3, T4, T5, T6)> Row<T1, T2, T3, T4, T5, T6>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth) =>
        new Tuple6<T1, T2, T3, T4, T5, T6>(first, second, third, fourth, fifth, sixth);

    /// <summary>Seven things of a select list as one, read as a tuple. With <c>OrNull()</c> it is null as a whole.</summary>
    public static ISelectable<(T1, T2, T3, T4, T5, T6, T7)> Row<T1, T2, T3, T4, T5, T6, T7>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth,
        ISelectable<T7> seventh) =>
        new Tuple7<T1, T2, T3, T4, T5, T6, T7>(first, second, third, fourth, fifth, sixth, seventh);

    /// <summary>Eight things of a select list as one, read as a tuple. With <c>OrNull()</c> it is null as a whole.</summary>
    public static ISelectable<(T1, T2, T3, T4, T5, T6, T7, T8)> Row<T1, T2, T3, T4, T5, T6, T7, T8>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth,
        ISelectable<T7> seventh,
        ISelectable<T8> eighth) =>
        new Tuple8<T1, T2, T3, T4, T5, T6, T7, T8>(first, second, third, fourth, fifth, sixth, seventh, eighth);

    /// <summary>
    /// <c>insert into</c> a table of the own module, <c>Returning</c> what another statement reads as a common table
    /// expression.
    /// </summary>
    public static Insert<TRow, TNew, TPatch> Insert<TRow, TNew, TPatch>(IWritableTable<TRow, TNew, TPatch> table)
        where TRow : class => new(Start, table);

    /// <summary>
    /// <c>update</c> rows of a table of the own module, <c>Returning</c> what another statement reads as a common table
    /// expression.
    /// </summary>
    public static Update<TRow, TPatch> Update<TRow, TNew, TPatch>(IWritableTable<TRow, TNew, TPatch> table)
        where TRow : class => new(Start, table.Table, table.PatchValues);

    /// <summary>
    /// <c>delete from</c> a table of the own module, <c>Returning</c> what another statement reads as a common table
    /// expression.
    /// </summary>
    public static Delete<TRow> Delete<TRow, TNew, TPatch>(IWritableTable<TRow, TNew, TPatch> table)
        where TRow : class => new(Start, table.Table);

    /// <summary>Compiles a query of no values once, to be executed again and again. Keep it in a static field.</summary>
    public static PreparedQuery<TResult> Prepare<TResult>(Func<Query<TResult>> build) => new(build);

    /// <summary>Compiles a query of one value once, to be executed again and again. Keep it in a static field.</summary>
    public static PreparedQuery<T1, TResult> Prepare<T1, TResult>(Func<Placeholder<T1>, Query<TResult>> build) => new(build);

    /// <summary>Compiles a query of two values once, to be executed again and again. Keep it in a static field.</summary>
    public static PreparedQuery<T1, T2, TResult> Prepare<T1, T2, TResult>(Func<Placeholder<T1>, Placeholder<T2>, Query<TResult>> build) => new(build);

    /// <summary>Compiles a query of three values once, to be executed again and again. Keep it in a static field.</summary>
    public static PreparedQuery<T1, T2, T3, TResult> Prepare<T1, T2, T3, TResult>(Func<Placeholder<T1>, Placeholder<T2>, Placeholder<T3>, Query<TResult>> build) => new(build);

    /// <summary>Compiles a query of four values once, to be executed again and again. Keep it in a static field.</summary>
    public static PreparedQuery<T1, T2, T3, T4, TResult> Prepare<T1, T2, T3, T4, TResult>(Func<Placeholder<T1>, Placeholder<T2>, Placeholder<T3>, Placeholder<T4>, Query<TResult>> build) => new(build);

    private sealed class DetachedStart : IStatementStart
    {
        IStatementExecutor? IStatementStart.MaybeExecutor => null;

        IReadOnlyList<Cte> IStatementStart.With => [];
    }
}

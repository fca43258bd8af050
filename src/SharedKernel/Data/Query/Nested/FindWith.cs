using Backend.Data.Relational;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>With</c>: what is read beside each row. The tuple grows by one.</summary>
public static class FindWith
{
    /// <summary>Reads a relation too.</summary>
    public static Find<TRow, (T0 Row, T1 First)> With<TRow, T0, T1>(this Find<TRow, T0> find, Relation<TRow, T1> relation) =>
        find.Grow(relation, static (row, last) => (row, last));

    /// <summary>Reads an expression over each row too, such as <c>Orders.Items.Count()</c>.</summary>
    public static Find<TRow, (T0 Row, T1 First)> With<TRow, T0, T1>(this Find<TRow, T0> find, IExpr<T1> extra) =>
        find.Grow(extra, static (row, last) => (row, last));

    /// <summary>Reads a relation too.</summary>
    public static Find<TRow, (T0 Row, T1 First, T2 Second)> With<TRow, T0, T1, T2>(this Find<TRow, (T0 Row, T1 First)> find, Relation<TRow, T2> relation) =>
        find.Grow(relation, static (row, last) => (row.Row, row.First, last));

    /// <summary>Reads an expression over each row too, such as <c>Orders.Items.Count()</c>.</summary>
    public static Find<TRow, (T0 Row, T1 First, T2 Second)> With<TRow, T0, T1, T2>(this Find<TRow, (T0 Row, T1 First)> find, IExpr<T2> extra) =>
        find.Grow(extra, static (row, last) => (row.Row, row.First, last));

    /// <summary>Reads a relation too.</summary>
    public static Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third)> With<TRow, T0, T1, T2, T3>(this Find<TRow, (T0 Row, T1 First, T2 Second)> find, Relation<TRow, T3> relation) =>
        find.Grow(relation, static (row, last) => (row.Row, row.First, row.Second, last));

    /// <summary>Reads an expression over each row too, such as <c>Orders.Items.Count()</c>.</summary>
    public static Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third)> With<TRow, T0, T1, T2, T3>(this Find<TRow, (T0 Row, T1 First, T2 Second)> find, IExpr<T3> extra) =>
        find.Grow(extra, static (row, last) => (row.Row, row.First, row.Second, last));

    /// <summary>Reads a relation too.</summary>
    public static Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth)> With<TRow, T0, T1, T2, T3, T4>(this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third)> find, Relation<TRow, T4> relation) =>
        find.Grow(relation, static (row, last) => (row.Row, row.First, row.Second, row.Third, last));

    /// <summary>Reads an expression over each row too, such as <c>Orders.Items.Count()</c>.</summary>
    public static Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth)> With<TRow, T0, T1, T2, T3, T4>(this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third)> find, IExpr<T4> extra) =>
        find.Grow(extra, static (row, last) => (row.Row, row.First, row.Second, row.Third, last));

    /// <summary>Reads a relation too.</summary>
    public static Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> With<TRow, T0, T1, T2, T3, T4, T5>(this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth)> find, Relation<TRow, T5> relation) =>
        find.Grow(relation, static (row, last) => (row.Row, row.First, row.Second, row.Third, row.Fourth, last));

    /// <summary>Reads an expression over each row too, such as <c>Orders.Items.Count()</c>.</summary>
    public static Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> With<TRow, T0, T1, T2, T3, T4, T5>(this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth)> find, IExpr<T5> extra) =>
        find.Grow(extra, static (row, last) => (row.Row, row.First, row.Second, row.Third, row.Fourth, last));

    /// <summary>Reads a relation too.</summary>
    public static Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth)> With<TRow, T0, T1, T2, T3, T4, T5, T6>(this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> find, Relation<TRow, T6> relation) =>
        find.Grow(relation, static (row, last) => (row.Row, row.First, row.Second, row.Third, row.Fourth, row.Fifth, last));

    /// <summary>Reads an expression over each row too, such as <c>Orders.Items.Count()</c>.</summary>
    public static Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth)> With<TRow, T0, T1, T2, T3, T4, T5, T6>(this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> find, IExpr<T6> extra) =>
        find.Grow(extra, static (row, last) => (row.Row, row.First, row.Second, row.Third, row.Fourth, row.Fifth, last));
}

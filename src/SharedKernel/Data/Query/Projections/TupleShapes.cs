using Backend.Data.Execution;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Two things of a select list, read as a tuple.</summary>
internal sealed record Tuple2<T1, T2>(ISelectable<T1> First, ISelectable<T2> Second) : ISelectable<(T1, T2)>
{
    void ISelectable.AddItems(List<Expr> items)
    {
        First.AddItems(items);
        Second.AddItems(items);
    }

    (T1, T2) ISelectable<(T1, T2)>.Read(RowReader row, ref int ordinal) => (
        First.Read(row, ref ordinal),
        Second.Read(row, ref ordinal));
}

/// <summary>Three things of a select list, read as a tuple.</summary>
internal sealed record Tuple3<T1, T2, T3>(ISelectable<T1> First, ISelectable<T2> Second, ISelectable<T3> Third) : ISelectable<(T1, T2, T3)>
{
    void ISelectable.AddItems(List<Expr> items)
    {
        First.AddItems(items);
        Second.AddItems(items);
        Third.AddItems(items);
    }

    (T1, T2, T3) ISelectable<(T1, T2, T3)>.Read(RowReader row, ref int ordinal) => (
        First.Read(row, ref ordinal),
        Second.Read(row, ref ordinal),
        Third.Read(row, ref ordinal));
}

/// <summary>Four things of a select list, read as a tuple.</summary>
internal sealed record Tuple4<T1, T2, T3, T4>(
    ISelectable<T1> First,
    ISelectable<T2> Second,
    ISelectable<T3> Third,
    ISelectable<T4> Fourth) : ISelectable<(T1, T2, T3, T4)>
{
    void ISelectable.AddItems(List<Expr> items)
    {
        First.AddItems(items);
        Second.AddItems(items);
        Third.AddItems(items);
        Fourth.AddItems(items);
    }

    (T1, T2, T3, T4) ISelectable<(T1, T2, T3, T4)>.Read(RowReader row, ref int ordinal) => (
        First.Read(row, ref ordinal),
        Second.Read(row, ref ordinal),
        Third.Read(row, ref ordinal),
        Fourth.Read(row, ref ordinal));
}

/// <summary>Five things of a select list, read as a tuple.</summary>
internal sealed record Tuple5<T1, T2, T3, T4, T5>(
    ISelectable<T1> First,
    ISelectable<T2> Second,
    ISelectable<T3> Third,
    ISelectable<T4> Fourth,
    ISelectable<T5> Fifth) : ISelectable<(T1, T2, T3, T4, T5)>
{
    void ISelectable.AddItems(List<Expr> items)
    {
        First.AddItems(items);
        Second.AddItems(items);
        Third.AddItems(items);
        Fourth.AddItems(items);
        Fifth.AddItems(items);
    }

    (T1, T2, T3, T4, T5) ISelectable<(T1, T2, T3, T4, T5)>.Read(RowReader row, ref int ordinal) => (
        First.Read(row, ref ordinal),
        Second.Read(row, ref ordinal),
        Third.Read(row, ref ordinal),
        Fourth.Read(row, ref ordinal),
        Fifth.Read(row, ref ordinal));
}

/// <summary>Six things of a select list, read as a tuple.</summary>
internal sealed record Tuple6<T1, T2, T3, T4, T5, T6>(
    ISelectable<T1> First,
    ISelectable<T2> Second,
    ISelectable<T3> Third,
    ISelectable<T4> Fourth,
    ISelectable<T5> Fifth,
    ISelectable<T6> Sixth) : ISelectable<(T1, T2, T3, T4, T5, T6)>
{
    void ISelectable.AddItems(List<Expr> items)
    {
        First.AddItems(items);
        Second.AddItems(items);
        Third.AddItems(items);
        Fourth.AddItems(items);
        Fifth.AddItems(items);
        Sixth.AddItems(items);
    }

    (T1, T2, T3, T4, T5, T6) ISelectable<(T1, T2, T3, T4, T5, T6)>.Read(RowReader row, ref int ordinal) => (
        First.Read(row, ref ordinal),
        Second.Read(row, ref ordinal),
        Third.Read(row, ref ordinal),
        Fourth.Read(row, ref ordinal),
        Fifth.Read(row, ref ordinal),
        Sixth.Read(row, ref ordinal));
}

/// <summary>Seven things of a select list, read as a tuple.</summary>
internal sealed record Tuple7<T1, T2, T3, T4, T5, T6, T7>(
    ISelectable<T1> First,
    ISelectable<T2> Second,
    ISelectable<T3> Third,
    ISelectable<T4> Fourth,
    ISelectable<T5> Fifth,
    ISelectable<T6> Sixth,
    ISelectable<T7> Seventh) : ISelectable<(T1, T2, T3, T4, T5, T6, T7)>
{
    void ISelectable.AddItems(List<Expr> items)
    {
        First.AddItems(items);
        Second.AddItems(items);
        Third.AddItems(items);
        Fourth.AddItems(items);
        Fifth.AddItems(items);
        Sixth.AddItems(items);
        Seventh.AddItems(items);
    }

    (T1, T2, T3, T4, T5, T6, T7) ISelectable<(T1, T2, T3, T4, T5, T6, T7)>.Read(RowReader row, ref int ordinal) => (
        First.Read(row, ref ordinal),
        Second.Read(row, ref ordinal),
        Third.Read(row, ref ordinal),
        Fourth.Read(row, ref ordinal),
        Fifth.Read(row, ref ordinal),
        Sixth.Read(row, ref ordinal),
        Seventh.Read(row, ref ordinal));
}

/// <summary>Eight things of a select list, read as a tuple.</summary>
internal sealed record Tuple8<T1, T2, T3, T4, T5, T6, T7, T8>(
    ISelectable<T1> First,
    ISelectable<T2> Second,
    ISelectable<T3> Third,
    ISelectable<T4> Fourth,
    ISelectable<T5> Fifth,
    ISelectable<T6> Sixth,
    ISelectable<T7> Seventh,
    ISelectable<T8> Eighth) : ISelectable<(T1, T2, T3, T4, T5, T6, T7, T8)>
{
    void ISelectable.AddItems(List<Expr> items)
    {
        First.AddItems(items);
        Second.AddItems(items);
        Third.AddItems(items);
        Fourth.AddItems(items);
        Fifth.AddItems(items);
        Sixth.AddItems(items);
        Seventh.AddItems(items);
        Eighth.AddItems(items);
    }

    (T1, T2, T3, T4, T5, T6, T7, T8) ISelectable<(T1, T2, T3, T4, T5, T6, T7, T8)>.Read(RowReader row, ref int ordinal) => (
        First.Read(row, ref ordinal),
        Second.Read(row, ref ordinal),
        Third.Read(row, ref ordinal),
        Fourth.Read(row, ref ordinal),
        Fifth.Read(row, ref ordinal),
        Sixth.Read(row, ref ordinal),
        Seventh.Read(row, ref ordinal),
        Eighth.Read(row, ref ordinal));
}

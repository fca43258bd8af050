using Backend.Data.Relational;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>Columns</c>: reads these of each row instead of all. Said before <c>With</c>.</summary>
public static class FindColumnChoices
{
    /// <summary>Reads only this of each row: an expression, or several as one by <c>Row(…)</c>.</summary>
    public static Find<TRow, T> Columns<TRow, T>(this Find<TRow, TRow> find, ISelectable<T> item) => find.Chosen(item);

    /// <summary>Reads only these of each row, as a tuple.</summary>
    public static Find<TRow, (T1, T2)> Columns<TRow, T1, T2>(
        this Find<TRow, TRow> find,
        ISelectable<T1> first,
        ISelectable<T2> second) => find.Chosen(Statements.Row(first, second));

    /// <summary>Reads only these of each row, as a tuple.</summary>
    public static Find<TRow, (T1, T2, T3)> Columns<TRow, T1, T2, T3>(
        this Find<TRow, TRow> find,
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third) => find.Chosen(Statements.Row(first, second, third));

    /// <summary>Reads only these of each row, as a tuple.</summary>
    public static Find<TRow, (T1, T2, T3, T4)> Columns<TRow, T1, T2, T3, T4>(
        this Find<TRow, TRow> find,
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth) => find.Chosen(Statements.Row(first, second, third, fourth));

    /// <summary>Reads only these of each row, as a tuple.</summary>
    public static Find<TRow, (T1, T2, T3, T4, T5)> Columns<TRow, T1, T2, T3, T4, T5>(
        this Find<TRow, TRow> find,
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth) => find.Chosen(Statements.Row(first, second, third, fourth, fifth));

    /// <summary>Reads only these of each row, as a tuple.</summary>
    public static Find<TRow, (T1, T2, T3, T4, T5, T6)> Columns<TRow, T1, T2, T3, T4, T5, T6>(
        this Find<TRow, TRow> find,
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth) => find.Chosen(Statements.Row(first, second, third, fourth, fifth, sixth));

    /// <summary>Reads only these of each row, as a tuple.</summary>
    public static Find<TRow, (T1, T2, T3, T4, T5, T6, T7)> Columns<TRow, T1, T2, T3, T4, T5, T6, T7>(
        this Find<TRow, TRow> find,
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth,
        ISelectable<T7> seventh) => find.Chosen(Statements.Row(first, second, third, fourth, fifth, sixth, seventh));

    /// <summary>Reads only these of each row, as a tuple.</summary>
    public static Find<TRow, (T1, T2, T3, T4, T5, T6, T7, T8)> Columns<TRow, T1, T2, T3, T4, T5, T6, T7, T8>(
        this Find<TRow, TRow> find,
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth,
        ISelectable<T7> seventh,
        ISelectable<T8> eighth) => find.Chosen(Statements.Row(first, second, third, fourth, fifth, sixth, seventh, eighth));
}

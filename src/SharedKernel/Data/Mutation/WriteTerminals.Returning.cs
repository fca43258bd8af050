using Backend.Data.Query;
using Backend.Data.Sql;

namespace Backend.Data.Mutation;

public abstract partial class WriteTerminals<TRow>
{
    /// <summary>
    /// <c>returning</c> one column, expression, table or <c>Row(…)</c>. An update from and a delete using other tables may
    /// return theirs too. The rows come in no particular order: where that matters, return the key and match by it.
    /// </summary>
    public WriteReturning<T> Returning<T>(ISelectable<T> item) => new(MaybeExecutor, NodeOf(item), item);

    /// <summary><c>returning</c> two things, read as a tuple.</summary>
    public WriteReturning<(T1, T2)> Returning<T1, T2>(ISelectable<T1> first, ISelectable<T2> second) => Returning(Statements.Row(first, second));

    /// <summary><c>returning</c> three things, read as a tuple.</summary>
    public WriteReturning<(T1, T2, T3)> Returning<T1, T2, T3>(ISelectable<T1> first, ISelectable<T2> second, ISelectable<T3> third) =>
        Returning(Statements.Row(first, second, third));

    /// <summary><c>returning</c> four things, read as a tuple.</summary>
    public WriteReturning<(T1, T2, T3, T4)> Returning<T1, T2, T3, T4>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth) => Returning(Statements.Row(first, second, third, fourth));

    /// <summary><c>returning</c> five things, read as a tuple.</summary>
    public WriteReturning<(T1, T2, T3, T4, T5)> Returning<T1, T2, T3, T4, T5>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth) => Returning(Statements.Row(first, second, third, fourth, fifth));

    /// <summary><c>returning</c> six things, read as a tuple.</summary>
    public WriteReturning<(T1, T2, T3, T4, T5, T6)> Returning<T1, T2, T3, T4, T5, T6>(
        ISelectable<T1> first,
        ISelectable<T2> second,
        ISelectable<T3> third,
        ISelectable<T4> fourth,
        ISelectable<T5> fifth,
        ISelectable<T6> sixth) => Returning(Statements.Row(first, second, third, fourth, fifth, sixth));
}

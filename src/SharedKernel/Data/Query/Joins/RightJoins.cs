using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>right join</c> of whole rows: the tuple grows by one.</summary>
public static class RightJoins
{
    /// <summary>Keeps the joined rows without a partner; all before are then null.</summary>
    public static Select<(T1?, T2)> RightJoin<T1, T2>(this Select<T1> select, ISource<T2> source, Condition on)
        where T1 : class =>
        select.Join(JoinKind.Right, source.Item, on, new Tuple2<T1?, T2>(select.Shape.OrNull(), source));

    /// <summary>Keeps the joined rows without a partner; all before are then null.</summary>
    public static Select<(T1?, T2?, T3)> RightJoin<T1, T2, T3>(this Select<(T1, T2)> select, ISource<T3> source, Condition on)
        where T1 : class
        where T2 : class
    {
        var before = (Tuple2<T1, T2>)select.Shape;
        return select.Join(JoinKind.Right, source.Item, on, new Tuple3<T1?, T2?, T3>(before.First.OrNull(), before.Second.OrNull(), source));
    }

    /// <summary>Keeps the joined rows without a partner; all before are then null.</summary>
    public static Select<(T1?, T2?, T3?, T4)> RightJoin<T1, T2, T3, T4>(this Select<(T1, T2, T3)> select, ISource<T4> source, Condition on)
        where T1 : class
        where T2 : class
        where T3 : class
    {
        var before = (Tuple3<T1, T2, T3>)select.Shape;
        return select.Join(JoinKind.Right, source.Item, on, new Tuple4<T1?, T2?, T3?, T4>(before.First.OrNull(), before.Second.OrNull(), before.Third.OrNull(), source));
    }

    /// <summary>Keeps the joined rows without a partner; all before are then null.</summary>
    public static Select<(T1?, T2?, T3?, T4?, T5)> RightJoin<T1, T2, T3, T4, T5>(this Select<(T1, T2, T3, T4)> select, ISource<T5> source, Condition on)
        where T1 : class
        where T2 : class
        where T3 : class
        where T4 : class
    {
        var before = (Tuple4<T1, T2, T3, T4>)select.Shape;
        return select.Join(JoinKind.Right, source.Item, on, new Tuple5<T1?, T2?, T3?, T4?, T5>(before.First.OrNull(), before.Second.OrNull(), before.Third.OrNull(), before.Fourth.OrNull(), source));
    }
}

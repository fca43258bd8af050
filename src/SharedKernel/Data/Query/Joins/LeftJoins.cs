using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>left join</c> of whole rows: the tuple grows by one.</summary>
public static class LeftJoins
{
    /// <summary>Keeps rows without a partner, which is then null.</summary>
    public static Select<(T1, T2?)> LeftJoin<T1, T2>(this Select<T1> select, ISource<T2> source, Condition on)
        where T2 : class =>
        select.Join(JoinKind.Left, source.Item, on, new Tuple2<T1, T2?>(select.Shape, source.OrNull()));

    /// <summary>Keeps rows without a partner, which is then null.</summary>
    public static Select<(T1, T2, T3?)> LeftJoin<T1, T2, T3>(this Select<(T1, T2)> select, ISource<T3> source, Condition on)
        where T3 : class
    {
        var before = (Tuple2<T1, T2>)select.Shape;
        return select.Join(JoinKind.Left, source.Item, on, new Tuple3<T1, T2, T3?>(before.First, before.Second, source.OrNull()));
    }

    /// <summary>Keeps rows without a partner, which is then null.</summary>
    public static Select<(T1, T2, T3, T4?)> LeftJoin<T1, T2, T3, T4>(this Select<(T1, T2, T3)> select, ISource<T4> source, Condition on)
        where T4 : class
    {
        var before = (Tuple3<T1, T2, T3>)select.Shape;
        return select.Join(JoinKind.Left, source.Item, on, new Tuple4<T1, T2, T3, T4?>(before.First, before.Second, before.Third, source.OrNull()));
    }

    /// <summary>Keeps rows without a partner, which is then null.</summary>
    public static Select<(T1, T2, T3, T4, T5?)> LeftJoin<T1, T2, T3, T4, T5>(this Select<(T1, T2, T3, T4)> select, ISource<T5> source, Condition on)
        where T5 : class
    {
        var before = (Tuple4<T1, T2, T3, T4>)select.Shape;
        return select.Join(JoinKind.Left, source.Item, on, new Tuple5<T1, T2, T3, T4, T5?>(before.First, before.Second, before.Third, before.Fourth, source.OrNull()));
    }
}

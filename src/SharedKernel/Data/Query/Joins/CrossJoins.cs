using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>cross join</c> of whole rows: the tuple grows by one.</summary>
public static class CrossJoins
{
    /// <summary>Every row with every row.</summary>
    public static Select<(T1, T2)> CrossJoin<T1, T2>(this Select<T1> select, ISource<T2> source) =>
        select.Join(JoinKind.Cross, source.Item, null, new Tuple2<T1, T2>(select.Shape, source));

    /// <summary>Every row with every row.</summary>
    public static Select<(T1, T2, T3)> CrossJoin<T1, T2, T3>(this Select<(T1, T2)> select, ISource<T3> source)
    {
        var before = (Tuple2<T1, T2>)select.Shape;
        return select.Join(JoinKind.Cross, source.Item, null, new Tuple3<T1, T2, T3>(before.First, before.Second, source));
    }

    /// <summary>Every row with every row.</summary>
    public static Select<(T1, T2, T3, T4)> CrossJoin<T1, T2, T3, T4>(this Select<(T1, T2, T3)> select, ISource<T4> source)
    {
        var before = (Tuple3<T1, T2, T3>)select.Shape;
        return select.Join(JoinKind.Cross, source.Item, null, new Tuple4<T1, T2, T3, T4>(before.First, before.Second, before.Third, source));
    }

    /// <summary>Every row with every row.</summary>
    public static Select<(T1, T2, T3, T4, T5)> CrossJoin<T1, T2, T3, T4, T5>(this Select<(T1, T2, T3, T4)> select, ISource<T5> source)
    {
        var before = (Tuple4<T1, T2, T3, T4>)select.Shape;
        return select.Join(JoinKind.Cross, source.Item, null, new Tuple5<T1, T2, T3, T4, T5>(before.First, before.Second, before.Third, before.Fourth, source));
    }
}

using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>join</c> of whole rows: the tuple grows by one.</summary>
public static class InnerJoins
{
    /// <summary>Only pairs for which the condition holds.</summary>
    public static Select<(T1, T2)> Join<T1, T2>(this Select<T1> select, ISource<T2> source, Condition on) =>
        select.Join(JoinKind.Inner, source.Item, on, new Tuple2<T1, T2>(select.Shape, source));

    /// <summary>Only pairs for which the condition holds.</summary>
    public static Select<(T1, T2, T3)> Join<T1, T2, T3>(this Select<(T1, T2)> select, ISource<T3> source, Condition on)
    {
        var before = (Tuple2<T1, T2>)select.Shape;
        return select.Join(JoinKind.Inner, source.Item, on, new Tuple3<T1, T2, T3>(before.First, before.Second, source));
    }

    /// <summary>Only pairs for which the condition holds.</summary>
    public static Select<(T1, T2, T3, T4)> Join<T1, T2, T3, T4>(this Select<(T1, T2, T3)> select, ISource<T4> source, Condition on)
    {
        var before = (Tuple3<T1, T2, T3>)select.Shape;
        return select.Join(JoinKind.Inner, source.Item, on, new Tuple4<T1, T2, T3, T4>(before.First, before.Second, before.Third, source));
    }

    /// <summary>Only pairs for which the condition holds.</summary>
    public static Select<(T1, T2, T3, T4, T5)> Join<T1, T2, T3, T4, T5>(this Select<(T1, T2, T3, T4)> select, ISource<T5> source, Condition on)
    {
        var before = (Tuple4<T1, T2, T3, T4>)select.Shape;
        return select.Join(JoinKind.Inner, source.Item, on, new Tuple5<T1, T2, T3, T4, T5>(before.First, before.Second, before.Third, before.Fourth, source));
    }
}

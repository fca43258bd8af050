namespace Backend.Data.Query;

/// <summary>Makes a row of another type from what a select reads, such as a named record from a tuple.</summary>
public static class RowMapping
{
    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Projected<TOut> As<T, TSelf, TOut>(this SelectSteps<T, TSelf> select, Func<T, TOut> shape)
        where TSelf : SelectSteps<T, TSelf> => new(select.MaybeExecutor, new Mapped<T, TOut>(select.Shape, shape), select.Select);

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Projected<TOut> As<T1, T2, TSelf, TOut>(this SelectSteps<(T1, T2), TSelf> select, Func<T1, T2, TOut> shape)
        where TSelf : SelectSteps<(T1, T2), TSelf> => select.As(row => shape(row.Item1, row.Item2));

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Projected<TOut> As<T1, T2, T3, TSelf, TOut>(this SelectSteps<(T1, T2, T3), TSelf> select, Func<T1, T2, T3, TOut> shape)
        where TSelf : SelectSteps<(T1, T2, T3), TSelf> => select.As(row => shape(row.Item1, row.Item2, row.Item3));

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Projected<TOut> As<T1, T2, T3, T4, TSelf, TOut>(this SelectSteps<(T1, T2, T3, T4), TSelf> select, Func<T1, T2, T3, T4, TOut> shape)
        where TSelf : SelectSteps<(T1, T2, T3, T4), TSelf> => select.As(row => shape(row.Item1, row.Item2, row.Item3, row.Item4));

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Projected<TOut> As<T1, T2, T3, T4, T5, TSelf, TOut>(this SelectSteps<(T1, T2, T3, T4, T5), TSelf> select, Func<T1, T2, T3, T4, T5, TOut> shape)
        where TSelf : SelectSteps<(T1, T2, T3, T4, T5), TSelf> => select.As(row => shape(row.Item1, row.Item2, row.Item3, row.Item4, row.Item5));

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Projected<TOut> As<T1, T2, T3, T4, T5, T6, TSelf, TOut>(this SelectSteps<(T1, T2, T3, T4, T5, T6), TSelf> select, Func<T1, T2, T3, T4, T5, T6, TOut> shape)
        where TSelf : SelectSteps<(T1, T2, T3, T4, T5, T6), TSelf> => select.As(row => shape(row.Item1, row.Item2, row.Item3, row.Item4, row.Item5, row.Item6));

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Projected<TOut> As<T1, T2, T3, T4, T5, T6, T7, TSelf, TOut>(this SelectSteps<(T1, T2, T3, T4, T5, T6, T7), TSelf> select, Func<T1, T2, T3, T4, T5, T6, T7, TOut> shape)
        where TSelf : SelectSteps<(T1, T2, T3, T4, T5, T6, T7), TSelf> => select.As(row => shape(row.Item1, row.Item2, row.Item3, row.Item4, row.Item5, row.Item6, row.Item7));

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Projected<TOut> As<T1, T2, T3, T4, T5, T6, T7, T8, TSelf, TOut>(this SelectSteps<(T1, T2, T3, T4, T5, T6, T7, T8), TSelf> select, Func<T1, T2, T3, T4, T5, T6, T7, T8, TOut> shape)
        where TSelf : SelectSteps<(T1, T2, T3, T4, T5, T6, T7, T8), TSelf> => select.As(row => shape(row.Item1, row.Item2, row.Item3, row.Item4, row.Item5, row.Item6, row.Item7, row.Item8));
}

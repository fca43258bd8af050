using System.Runtime.CompilerServices;
using Backend.Data.Relational;

namespace Backend.Data.Query;

/// <summary>Rows as a function of what was read of each makes them.</summary>
public static class FindShapes
{
    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Find<TRow, TOut> As<TRow, T0, T1, TOut>(this Find<TRow, (T0 Row, T1 First)> find, Func<T0, T1, TOut> shape) =>
        find.As(row => shape(row.Row, row.First));

    /// <summary>All of them, as <paramref name="shape"/> makes each.</summary>
    public static Task<IReadOnlyList<TOut>> ToListAsync<TRow, T0, T1, TOut>(
        this Find<TRow, (T0 Row, T1 First)> find,
        Func<T0, T1, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => find.As(shape).ToListAsync(cancellationToken, file, line);

    /// <summary>The first in order, as <paramref name="shape"/> makes it; null when there is none.</summary>
    public static Task<TOut?> FirstOrDefaultAsync<TRow, T0, T1, TOut>(
        this Find<TRow, (T0 Row, T1 First)> find,
        Func<T0, T1, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TOut : class => find.As(shape).FirstOrDefaultAsync(cancellationToken, file, line);

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Find<TRow, TOut> As<TRow, T0, T1, T2, TOut>(this Find<TRow, (T0 Row, T1 First, T2 Second)> find, Func<T0, T1, T2, TOut> shape) =>
        find.As(row => shape(row.Row, row.First, row.Second));

    /// <summary>All of them, as <paramref name="shape"/> makes each.</summary>
    public static Task<IReadOnlyList<TOut>> ToListAsync<TRow, T0, T1, T2, TOut>(
        this Find<TRow, (T0 Row, T1 First, T2 Second)> find,
        Func<T0, T1, T2, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => find.As(shape).ToListAsync(cancellationToken, file, line);

    /// <summary>The first in order, as <paramref name="shape"/> makes it; null when there is none.</summary>
    public static Task<TOut?> FirstOrDefaultAsync<TRow, T0, T1, T2, TOut>(
        this Find<TRow, (T0 Row, T1 First, T2 Second)> find,
        Func<T0, T1, T2, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TOut : class => find.As(shape).FirstOrDefaultAsync(cancellationToken, file, line);

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Find<TRow, TOut> As<TRow, T0, T1, T2, T3, TOut>(this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third)> find, Func<T0, T1, T2, T3, TOut> shape) =>
        find.As(row => shape(row.Row, row.First, row.Second, row.Third));

    /// <summary>All of them, as <paramref name="shape"/> makes each.</summary>
    public static Task<IReadOnlyList<TOut>> ToListAsync<TRow, T0, T1, T2, T3, TOut>(
        this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third)> find,
        Func<T0, T1, T2, T3, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => find.As(shape).ToListAsync(cancellationToken, file, line);

    /// <summary>The first in order, as <paramref name="shape"/> makes it; null when there is none.</summary>
    public static Task<TOut?> FirstOrDefaultAsync<TRow, T0, T1, T2, T3, TOut>(
        this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third)> find,
        Func<T0, T1, T2, T3, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TOut : class => find.As(shape).FirstOrDefaultAsync(cancellationToken, file, line);

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Find<TRow, TOut> As<TRow, T0, T1, T2, T3, T4, TOut>(this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth)> find, Func<T0, T1, T2, T3, T4, TOut> shape) =>
        find.As(row => shape(row.Row, row.First, row.Second, row.Third, row.Fourth));

    /// <summary>All of them, as <paramref name="shape"/> makes each.</summary>
    public static Task<IReadOnlyList<TOut>> ToListAsync<TRow, T0, T1, T2, T3, T4, TOut>(
        this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth)> find,
        Func<T0, T1, T2, T3, T4, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => find.As(shape).ToListAsync(cancellationToken, file, line);

    /// <summary>The first in order, as <paramref name="shape"/> makes it; null when there is none.</summary>
    public static Task<TOut?> FirstOrDefaultAsync<TRow, T0, T1, T2, T3, T4, TOut>(
        this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth)> find,
        Func<T0, T1, T2, T3, T4, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TOut : class => find.As(shape).FirstOrDefaultAsync(cancellationToken, file, line);

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Find<TRow, TOut> As<TRow, T0, T1, T2, T3, T4, T5, TOut>(this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> find, Func<T0, T1, T2, T3, T4, T5, TOut> shape) =>
        find.As(row => shape(row.Row, row.First, row.Second, row.Third, row.Fourth, row.Fifth));

    /// <summary>All of them, as <paramref name="shape"/> makes each.</summary>
    public static Task<IReadOnlyList<TOut>> ToListAsync<TRow, T0, T1, T2, T3, T4, T5, TOut>(
        this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> find,
        Func<T0, T1, T2, T3, T4, T5, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => find.As(shape).ToListAsync(cancellationToken, file, line);

    /// <summary>The first in order, as <paramref name="shape"/> makes it; null when there is none.</summary>
    public static Task<TOut?> FirstOrDefaultAsync<TRow, T0, T1, T2, T3, T4, T5, TOut>(
        this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth)> find,
        Func<T0, T1, T2, T3, T4, T5, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TOut : class => find.As(shape).FirstOrDefaultAsync(cancellationToken, file, line);

    /// <summary>Each row as <paramref name="shape"/> makes it.</summary>
    public static Find<TRow, TOut> As<TRow, T0, T1, T2, T3, T4, T5, T6, TOut>(this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth)> find, Func<T0, T1, T2, T3, T4, T5, T6, TOut> shape) =>
        find.As(row => shape(row.Row, row.First, row.Second, row.Third, row.Fourth, row.Fifth, row.Sixth));

    /// <summary>All of them, as <paramref name="shape"/> makes each.</summary>
    public static Task<IReadOnlyList<TOut>> ToListAsync<TRow, T0, T1, T2, T3, T4, T5, T6, TOut>(
        this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth)> find,
        Func<T0, T1, T2, T3, T4, T5, T6, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => find.As(shape).ToListAsync(cancellationToken, file, line);

    /// <summary>The first in order, as <paramref name="shape"/> makes it; null when there is none.</summary>
    public static Task<TOut?> FirstOrDefaultAsync<TRow, T0, T1, T2, T3, T4, T5, T6, TOut>(
        this Find<TRow, (T0 Row, T1 First, T2 Second, T3 Third, T4 Fourth, T5 Fifth, T6 Sixth)> find,
        Func<T0, T1, T2, T3, T4, T5, T6, TOut> shape,
        CancellationToken cancellationToken,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
        where TOut : class => find.As(shape).FirstOrDefaultAsync(cancellationToken, file, line);
}

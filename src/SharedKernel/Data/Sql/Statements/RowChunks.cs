namespace Backend.Data.Sql;

/// <summary>Cuts many rows into statements of a bounded size.</summary>
internal static class RowChunks
{
    /// <summary>
    /// Rows of one statement unless the caller says otherwise. From a thousand rows on, the time of a row no longer falls
    /// with the size of the statement (measured to 100,000), while memory grows with it on both sides: the arrays here,
    /// the bound parameters and the rows of <c>unnest</c> there. This is well past the first and keeps the second small.
    /// </summary>
    public const int DefaultSize = 10_000;

    public static int Count(int rows, int size) => ((rows - 1) / size) + 1;

    /// <summary>The rows of a chunk, as start and length.</summary>
    public static (int Start, int Length) At(int chunk, int rows, int size) => (chunk * size, Math.Min(size, rows - (chunk * size)));
}

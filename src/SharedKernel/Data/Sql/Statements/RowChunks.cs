namespace Backend.Data.Sql;

/// <summary>Cuts many rows into statements of a bounded size.</summary>
internal static class RowChunks
{
    /// <summary>
    /// Rows of one statement unless the caller says otherwise. A statement of this size spends less than a thousandth
    /// of its time on the round trip, so larger ones gain nothing; what they cost is memory, which grows with the rows
    /// on both sides: the arrays here, the bound parameters and the rows of <c>unnest</c> there.
    /// </summary>
    public const int DefaultSize = 10_000;

    public static int Count(int rows, int size) => ((rows - 1) / size) + 1;

    /// <summary>The rows of a chunk, as start and length.</summary>
    public static (int Start, int Length) At(int chunk, int rows, int size) => (chunk * size, Math.Min(size, rows - (chunk * size)));
}

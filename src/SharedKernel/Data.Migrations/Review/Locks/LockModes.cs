namespace Backend.Data.Migrations.Review.Locks;

/// <summary>PostgreSQL's table locks under the manual's names, and what each keeps out.</summary>
internal static class LockModes
{
    public const string AccessShare = "ACCESS SHARE";

    public const string RowShare = "ROW SHARE";

    public const string RowExclusive = "ROW EXCLUSIVE";

    public const string ShareUpdateExclusive = "SHARE UPDATE EXCLUSIVE";

    public const string Share = "SHARE";

    public const string ShareRowExclusive = "SHARE ROW EXCLUSIVE";

    public const string Exclusive = "EXCLUSIVE";

    public const string AccessExclusive = "ACCESS EXCLUSIVE";

    /// <summary>No table is locked.</summary>
    public const string None = "none";

    /// <summary>From the weakest to the strongest, as the manual lists them.</summary>
    public static IReadOnlyList<string> InOrder => Ordered;

    private static readonly string[] Ordered =
        [AccessShare, RowShare, RowExclusive, ShareUpdateExclusive, Share, ShareRowExclusive, Exclusive, AccessExclusive];

    /// <summary>Whether inserts, updates and deletes wait for it.</summary>
    public static bool BlocksWrites(string mode) => mode is Share or ShareRowExclusive or Exclusive or AccessExclusive;

    /// <summary>The stronger of two locks that one transaction takes on a table.</summary>
    public static string Stronger(string left, string right) => Rank(left) >= Rank(right) ? left : right;

    private static int Rank(string mode) => Array.IndexOf(Ordered, mode);
}

using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Review;

namespace Backend.Data.Migrations.Tests.Review;

/// <summary>Reviews text as if it stood in a file.</summary>
internal static class Reviews
{
    public static IReadOnlyList<ReviewFinding> Of(string sql, params string[] openTables) =>
        MigrationReview.Of(new MigrationFile("sales", "0002_change", sql), openTables.ToHashSet(StringComparer.Ordinal));

    /// <summary>Each finding as <c>line rule</c>.</summary>
    public static IEnumerable<string> Lines(string sql, params string[] openTables) => Of(sql, openTables).Select(finding => $"{finding.Line} {finding.Rule}");

    public static IEnumerable<ReviewFinding> Open(string sql) => Of(sql).Where(finding => !finding.IsAccepted);
}

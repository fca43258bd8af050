using System.Collections.Frozen;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Review.Rules;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Review;

/// <summary>
/// Reviews a migration without a database: what would block or break the version that serves meanwhile, what would open
/// a wall, and what cannot be judged.
/// </summary>
internal static class MigrationReview
{
    private const int Width = 100;

    /// <param name="file">The migration.</param>
    /// <param name="openTables">Tables that are known to have no wall, as <c>schema.table</c>; every other one is taken to have one.</param>
    /// <returns>The findings in the order of their lines, those that the file accepts among them.</returns>
    public static IReadOnlyList<ReviewFinding> Of(MigrationFile file, IReadOnlySet<string>? openTables = null) =>
        [.. new ReviewedFile(file.Text, openTables ?? FrozenSet<string>.Empty).Statements
            .SelectMany(statement => Of(file, statement))
            .OrderBy(finding => finding.Line)];

    private static IEnumerable<ReviewFinding> Of(MigrationFile file, ReviewedStatement statement)
    {
        var acceptances = Acceptance.Of(statement.Source);
        var found =
            from rule in ReviewRules.OfStatements
            from hit in rule.Find(statement)
            let reason = rule.CanBeAccepted ? acceptances.FirstOrDefault(each => each.Rule == rule.Id && each.Reason.Length > 0)?.Reason : null
            select Finding(file, rule, statement.Source, statement.Source.LineAt(hit.Offset + 1), hit, reason);
        var findings = found.ToArray();
        var comments = StaleAcceptance.Find(acceptances, [.. findings.Select(finding => finding.Rule).Distinct(StringComparer.Ordinal)])
            .Select(each => Finding(file, ReviewRules.Stale, statement.Source, each.Line, new Hit(0, each.Safe), null));
        return findings.Concat(comments);
    }

    private static ReviewFinding Finding(MigrationFile file, ReviewRule rule, SqlStatement source, int line, Hit hit, string? reason) => new(
        rule.Id, file.QualifiedName, line, FirstLine(source.Text), hit.Lock ?? rule.Lock, rule.Duration, rule.Why, hit.Safe, rule.CanBeAccepted, reason);

    private static string FirstLine(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = (end < 0 ? text : text[..end]).TrimEnd();
        if (line.Length > Width)
            return $"{line[..Width].TrimEnd()} …";
        return end < 0 ? line : $"{line} …";
    }
}

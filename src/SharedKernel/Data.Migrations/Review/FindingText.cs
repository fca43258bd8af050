using System.Globalization;
using System.Text;

namespace Backend.Data.Migrations.Review;

/// <summary>Findings as a compiler would print them. Public because the commands print them.</summary>
public static class FindingText
{
    private const string Indent = "    ";

    /// <summary>One finding: where, what it does, and what to write instead.</summary>
    /// <param name="finding">A finding.</param>
    /// <returns>Several lines, without a line break at the end.</returns>
    public static string Of(ReviewFinding finding)
    {
        var text = new StringBuilder()
            .Append(CultureInfo.InvariantCulture, $"{finding.File}.sql:{finding.Line}: {finding.Rule}{(finding.IsAccepted ? " (accepted)" : "")}\n")
            .Append(CultureInfo.InvariantCulture, $"{Indent}{finding.Statement}\n");
        if (finding.AcceptedBecause is { } reason)
            return text.Append(CultureInfo.InvariantCulture, $"{Indent}{reason}").ToString();

        text.Append(CultureInfo.InvariantCulture, $"  lock  {finding.Lock}, {finding.Duration}\n")
            .Append(CultureInfo.InvariantCulture, $"  why   {finding.Why}\n")
            .Append("  safe\n")
            .AppendJoin('\n', finding.Safe.Split('\n').Select(line => Indent + line));
        if (finding.CanBeAccepted)
            text.Append(CultureInfo.InvariantCulture, $"\n  or    -- @accept {finding.Rule}: reason");
        return text.ToString();
    }

    /// <summary>All of them with a blank line between two, and how many stand open.</summary>
    /// <param name="findings">The findings of one or several files.</param>
    /// <returns>Several lines, without a line break at the end; empty when there is no finding.</returns>
    public static string Of(IReadOnlyList<ReviewFinding> findings)
    {
        if (findings.Count == 0)
            return "";
        var accepted = findings.Count(finding => finding.IsAccepted);
        var summary = string.Create(CultureInfo.InvariantCulture, $"{Count(findings.Count - accepted, "finding")} to settle, {accepted} accepted. Each rule: docs/migrations-review.md");
        return string.Join("\n\n", findings.Select(Of).Append(summary));
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}

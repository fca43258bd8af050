using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Review;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Generating;

/// <summary>The text of a migration in which the answers that were given settle what the review finds.</summary>
internal static class AcceptedText
{
    public static string Of(MigrationText text, string module, string id, IReadOnlySet<string> openTables)
    {
        var plain = text.ToString();
        var starts = SqlScript.Split(plain).Select(statement => statement.Line).ToArray();
        var accepted =
            from finding in MigrationReview.Of(new MigrationFile(module, id, plain), openTables)
            where finding.CanBeAccepted
            let reason = text.StepAt(finding.Line)?.Reason
            where reason is not null
            select (Line: starts.Last(start => start <= finding.Line), Text: $"-- @{SqlDirective.Accept} {finding.Rule}: {reason.ReplaceLineEndings(" ")}");
        var lines = plain.Split('\n').ToList();
        foreach (var (line, comment) in accepted.Distinct().OrderByDescending(each => each.Line).ToArray())
            lines.Insert(line - 1, comment);
        return string.Join('\n', lines);
    }
}

using System.Globalization;
using System.Text;
using Backend.Data.Migrations;

namespace Backend.Host.Progress;

/// <summary>What a run would do, as SQL with comments.</summary>
internal static class PlanText
{
    public static string Of(IReadOnlyList<PlannedMigration> plan)
    {
        var text = new StringBuilder();
        foreach (var file in plan)
        {
            text.Append(CultureInfo.InvariantCulture, $"-- {file.Module}/{file.Id}\n");
            foreach (var (index, segment) in file.Segments.Index())
            {
                if (file.Segments.Count > 1)
                    text.Append(CultureInfo.InvariantCulture, $"-- segment {index + 1} of {file.Segments.Count}, line {segment.Line}: ");
                else
                    text.Append("-- ");
                text.Append(segment.IsCommitted ? "committed by an earlier run" : MigrationLines.Kind(segment.Kind)).Append('\n');
                text.Append(segment.Sql).Append('\n');
            }
        }

        return text.ToString();
    }
}

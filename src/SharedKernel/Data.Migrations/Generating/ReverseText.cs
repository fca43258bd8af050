using System.Text;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Generating;

/// <summary>The text of a reverse plan.</summary>
internal static class ReverseText
{
    public static string Of(string title, IReadOnlyList<MigrationStep> forward, IReadOnlyList<MigrationStep> back)
    {
        var text = new StringBuilder()
            .Append("-- The steps back from ").Append(title).Append(". Nothing runs this file: the way out of a bad migration is the next one.\n")
            .Append("-- Who must go back reads it, stops what uses the new schema, and runs it as ").Append(Roles.Owner).Append(".\n");
        foreach (var lost in forward.Select(step => step.Loses).OfType<string>())
            text.Append("-- LOST ALREADY: ").Append(lost).Append(" do not come back.\n");
        foreach (var step in back)
        {
            text.Append('\n');
            if (step.Loses is { } loses)
                text.Append("-- LOSSY: ").Append(loses).Append(".\n");
            text.Append(step.ToSql().ReplaceLineEndings("\n")).Append('\n');
        }

        return text.ToString();
    }
}

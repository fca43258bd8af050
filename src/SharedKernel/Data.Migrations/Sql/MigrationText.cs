using System.Text;
using Backend.Data.Migrations.Steps;

namespace Backend.Data.Migrations.Sql;

/// <summary>The text of a migration file: a header, then each step with the reason it is there.</summary>
internal static class MigrationText
{
    public static string Of(string title, IEnumerable<MigrationStep> steps)
    {
        var text = new StringBuilder()
            .Append("-- ").Append(title).Append('\n')
            .Append("-- Written by `db generate` from the C# schema. Review it and commit it together with snapshot.json.\n")
            .Append($"-- It runs as {Roles.Owner} in one transaction. Once applied anywhere, it is not edited again.\n");
        var previous = typeof(MigrationStep);
        foreach (var step in steps)
        {
            // Lines of a kind, such as indexes and foreign keys, stand together.
            if (step.GetType() != previous || step is CreateTable)
                text.Append('\n');
            previous = step.GetType();
            if (step.Comment is { } comment)
                text.Append("-- ").Append(comment).Append('\n');
            text.Append(step.ToSql().ReplaceLineEndings("\n")).Append('\n');
        }

        return text.ToString();
    }
}

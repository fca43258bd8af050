using System.Text;
using System.Text.RegularExpressions;
using Backend.Data.Sql;
using Backend.Data.Tests.Sql;

namespace Backend.Data.Tests.Guide;

/// <summary>Statements as the guide shows them: those of the golden files, indented by their brackets.</summary>
internal static partial class GuideLayout
{
    private const int IndentWidth = 4;

    public static string Of(string statement)
    {
        var text = new StringBuilder();
        var depth = 0;
        foreach (var line in SqlLayout.Of(new CompiledStatement(BehindWith().Replace(statement, ")\n$1 "), [], -1, new StatementName("", ""))).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(' ', depth * IndentWidth).Append(line).Append('\n');
            depth += line.Count(character => character == '(') - line.Count(character => character == ')');
        }

        return text.ToString();
    }

    [GeneratedRegex(@"\) (update|delete from|insert into) ")]
    private static partial Regex BehindWith();
}

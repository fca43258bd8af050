using System.Text;
using Backend.Data.Sql;
using Backend.Data.Tests.Sql;

namespace Backend.Data.Tests.Guide;

/// <summary>Statements as the guide shows them: those of the golden files, indented by their brackets.</summary>
internal static class GuideLayout
{
    private const int IndentWidth = 4;

    public static string Of(string statement)
    {
        var text = new StringBuilder();
        var depth = 0;
        foreach (var line in SqlLayout.Of(new CompiledStatement(statement, [], -1, new StatementName("", ""))).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append(' ', depth * IndentWidth).Append(line).Append('\n');
            depth += line.Count(character => character == '(') - line.Count(character => character == ')');
        }

        return text.ToString();
    }
}

using System.Text.RegularExpressions;
using Backend.Data.Sql;

namespace Backend.Data.Tests.Sql;

/// <summary>Statements as a golden file keeps them: a line for each clause, and the types of the parameters.</summary>
internal static partial class SqlLayout
{
    public static string Of(CompiledStatement statement)
    {
        var sql = Clause().Replace(statement.Text, match => "\n" + match.Value.TrimStart());
        var types = statement.Parameters.Select((parameter, index) => $"${index + 1} {parameter.NpgsqlDbType.ToString().ToLowerInvariant()}");
        return statement.Parameters.Count == 0 ? $"{sql};\n" : $"{sql};\n-- {string.Join(", ", types)}\n";
    }

    [GeneratedRegex(@" (from|where|order by|limit|for update|left join|join|values|set|on conflict|do update|returning) (?!excluded)")]
    private static partial Regex Clause();
}

using System.Text.RegularExpressions;
using Backend.Data.Migrations.Catalog.Text;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>Expressions as PostgreSQL prints them.</summary>
internal static partial class ExpressionText
{
    /// <summary>Without brackets around all of it.</summary>
    public static string Bare(string sql)
    {
        while (sql.StartsWith('(') && DefinitionText.Find(sql, 0, (at, depth) => depth == 1 && sql[at] == ')') == sql.Length - 1)
            sql = sql[1..^1];
        return sql;
    }

    /// <summary>The same in another schema. A text constant is a name only where it is cast to one.</summary>
    public static string Moved(string sql, string from, string to) => from == to
        ? sql
        : Part().Replace(sql, match => match switch
        {
            { Groups: var groups } when groups["regclass"].Success => match.Value.Replace($"'{from}.", $"'{to}.", StringComparison.Ordinal),
            { Groups: var groups } when groups["schema"].Value == from => $"{to}.",
            _ => match.Value,
        });

    [GeneratedRegex("""'(?:[^']|'')*'(?<regclass>::regclass)?|(?<![\w."])(?<schema>[a-z_][a-z0-9_]*)\.|"(?:[^"]|"")*"\.?""", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}

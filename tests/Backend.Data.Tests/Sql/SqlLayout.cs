using System.Text;
using System.Text.RegularExpressions;
using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Tests.Sql;

/// <summary>Statements as a golden file keeps them: a line for each clause, and the types of the parameters.</summary>
internal static partial class SqlLayout
{
    private const int LineLength = 140;

    public static string Of(CompiledStatement statement)
    {
        var text = new StringBuilder();
        foreach (var line in Clause().Replace(statement.Text, match => "\n" + match.Value.TrimStart()).Split('\n'))
            text.Append(Wrapped(line)).Append('\n');
        text.Insert(text.Length - 1, ';');
        if (statement.Parameters.Count > 0)
            text.Append(Wrapped("-- " + string.Join(", ", statement.Parameters.Select((p, i) => $"${i + 1} {TypeName(p.NpgsqlDbType)}")), "--   ")).Append('\n');
        return text.ToString();
    }

    private static string Wrapped(string line, string indent = "    ")
    {
        var text = new StringBuilder();
        var length = 0;
        foreach (var part in line.Split(", "))
        {
            if (length > 0)
                text.Append(',').Append(length + part.Length > LineLength ? $"\n{indent}" : " ");
            length = length + part.Length > LineLength ? part.Length : length + part.Length;
            text.Append(part);
        }

        return text.ToString();
    }

    private static string TypeName(NpgsqlDbType type) => type.HasFlag(NpgsqlDbType.Array)
        ? (type & ~NpgsqlDbType.Array).ToString().ToLowerInvariant() + "[]"
        : type.ToString().ToLowerInvariant();

    [GeneratedRegex(@"(?<!delete|distinct|extract\([a-z]+) (select|from|where|group by|having|order by|limit|for update|left join|right join|full join|cross join|join|union all|union|intersect|except|values|set|on conflict|do update|returning) ")]
    private static partial Regex Clause();
}

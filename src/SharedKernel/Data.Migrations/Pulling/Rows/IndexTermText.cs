using Backend.Data.Migrations.Catalog.Text;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>One term of an index as pg_get_indexdef prints it: <c>lower(email) text_pattern_ops DESC NULLS LAST</c>.</summary>
/// <param name="Expression">A column's name, or an expression without its outer brackets.</param>
/// <param name="IsColumn">Which of the two.</param>
/// <param name="OperatorClass">The operator class; null for the type's own.</param>
/// <param name="Descending">Whether it runs down.</param>
/// <param name="Nulls"><c>first</c> or <c>last</c>; null for the direction's own.</param>
internal sealed record IndexTermText(string Expression, bool IsColumn, string? OperatorClass, bool Descending, string? Nulls)
{
    /// <summary>As the snapshot has it.</summary>
    public string Sql =>
        $"{(IsColumn ? Expression : $"({Expression})")}{(OperatorClass is null ? "" : $" {OperatorClass}")}{(Descending ? " desc" : "")}{(Nulls is null ? "" : $" nulls {Nulls}")}";

    /// <returns>Null when it says more than that, such as a collation.</returns>
    public static IndexTermText? Read(string term)
    {
        var end = DefinitionText.Find(term, 0, (at, depth) => depth == 0 && term[at] == ' ');
        var expression = term[..end];
        string? operatorClass = null;
        string? nulls = null;
        var descending = false;
        var words = term[end..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (Is(words[i], "desc"))
                descending = true;
            else if (Is(words[i], "nulls") && i + 1 < words.Length)
                nulls = Is(words[++i], "first") ? "first" : "last";
            else if (Is(words[i], "collate") || words[i].Contains('(', StringComparison.Ordinal) || operatorClass is not null)
                return null;
            else
                operatorClass = words[i];
        }

        var isColumn = !expression.Contains('(', StringComparison.Ordinal);
        return operatorClass is not null && (descending || nulls is not null)
            ? null
            : new IndexTermText(isColumn ? expression : ExpressionText.Bare(expression), isColumn, operatorClass, descending, nulls);
    }

    // PostgreSQL prints them in capitals, the snapshot has them small.
    private static bool Is(string word, string keyword) => string.Equals(word, keyword, StringComparison.OrdinalIgnoreCase);
}

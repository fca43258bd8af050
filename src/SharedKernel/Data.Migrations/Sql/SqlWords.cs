using System.Text.RegularExpressions;

namespace Backend.Data.Migrations.Sql;

/// <summary>
/// The names within a piece of SQL that the schema wrote: expressions of checks, indexes and defaults, and queries of
/// views. Text constants are told apart from names.
/// </summary>
internal static partial class SqlWords
{
    /// <summary>Whether a name stands in it.</summary>
    public static bool Mentions(string sql, string name) => Names(sql).Contains(name, StringComparer.Ordinal);

    /// <summary>Whether <c>schema.name</c> stands in it.</summary>
    public static bool MentionsQualified(string sql, string schema, string name) => QualifiedName(schema, name).IsMatch(sql);

    /// <summary>Another name wherever the name stands.</summary>
    public static string Replace(string sql, string name, string replacement) =>
        Part().Replace(sql, match => match.Value == name ? replacement : match.Value);

    /// <summary>Another qualified name wherever it stands, in text constants too: <c>nextval('shop.tickets')</c> has one.</summary>
    public static string ReplaceQualified(string sql, string schema, string name, string replacement) =>
        QualifiedName(schema, name).Replace(sql, replacement);

    private static IEnumerable<string> Names(string sql) => Part().Matches(sql).Select(match => match.Value);

    private static Regex QualifiedName(string schema, string name) =>
        new($@"(?<![\w.]){Regex.Escape(schema)}\.{Regex.Escape(name)}(?!\w)", RegexOptions.CultureInvariant);

    // A text constant, whole, or a name: what follows a cast's dots and colons is one, too.
    [GeneratedRegex(@"'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_]*", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}

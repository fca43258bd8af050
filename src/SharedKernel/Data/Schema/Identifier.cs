using System.Collections.Frozen;

namespace Backend.Data.Schema;

/// <summary>Names that stand unquoted in SQL: the schema refuses any other, so rendering never quotes.</summary>
internal static class Identifier
{
    /// <summary>PostgreSQL's limit (NAMEDATALEN - 1), in bytes.</summary>
    public const int MaxLength = 63;

    // PostgreSQL's reserved words (pg_get_keywords, categories R and T).
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        "all", "analyse", "analyze", "and", "any", "array", "as", "asc", "asymmetric", "authorization", "binary", "both",
        "case", "cast", "check", "collate", "collation", "column", "concurrently", "constraint", "create", "cross",
        "current_catalog", "current_date", "current_role", "current_schema", "current_time", "current_timestamp",
        "current_user", "default", "deferrable", "desc", "distinct", "do", "else", "end", "except", "false", "fetch", "for",
        "foreign", "freeze", "from", "full", "grant", "group", "having", "ilike", "in", "initially", "inner", "intersect",
        "into", "is", "isnull", "join", "lateral", "leading", "left", "like", "limit", "localtime", "localtimestamp",
        "natural", "not", "notnull", "null", "offset", "on", "only", "or", "order", "outer", "overlaps", "placing",
        "primary", "references", "returning", "right", "select", "session_user", "similar", "some", "symmetric",
        "system_user", "table", "tablesample", "then", "to", "trailing", "true", "union", "unique", "user", "using",
        "variadic", "verbose", "when", "where", "window", "with");

    public static string Checked(string name) => !IsValid(name)
        ? throw new ArgumentException($"'{name}' is not a name of lower-case letters, digits and underscores with at most {MaxLength} characters.")
        : Reserved.Contains(name)
            ? throw new ArgumentException($"'{name}' is a reserved word of SQL.")
            : name;

    /// <summary>Whether PostgreSQL reads the name as something else unless it stands in quotes. No name of a C# schema does.</summary>
    public static bool NeedsQuotes(string name) => !IsValid(name) || Reserved.Contains(name);

    /// <summary>The two parts of a qualified name.</summary>
    public static (string Schema, string Name) Qualified(string qualifiedName, string form)
    {
        var parts = qualifiedName.Split('.');
        return parts.Length == 2
            ? (Checked(parts[0]), Checked(parts[1]))
            : throw new ArgumentException($"'{qualifiedName}' is not a name of the form {form}.", nameof(qualifiedName));
    }

    /// <summary>A name that may stand with its schema.</summary>
    public static string Path(string name)
    {
        foreach (var part in name.Split('.', 2))
            Checked(part);
        return name;
    }

    private static bool IsValid(string name) =>
        name is { Length: > 0 and <= MaxLength }
        && (char.IsAsciiLetterLower(name[0]) || name[0] == '_')
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}

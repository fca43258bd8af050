using System.Text.RegularExpressions;

namespace Backend.Data.Migrations.Readiness;

/// <summary>Names of types without what PostgreSQL prints in other words than DDL has: modifiers, schemas, quotes and aliases.</summary>
internal static partial class TypeName
{
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.Ordinal)
    {
        ["bool"] = "boolean",
        ["int2"] = "smallint",
        ["int"] = "integer",
        ["int4"] = "integer",
        ["int8"] = "bigint",
        ["float4"] = "real",
        ["float8"] = "double precision",
        ["decimal"] = "numeric",
        ["varchar"] = "character varying",
        ["char"] = "character",
        ["bpchar"] = "character",
        ["time"] = "time without time zone",
        ["timetz"] = "time with time zone",
        ["timestamp"] = "timestamp without time zone",
        ["timestamptz"] = "timestamp with time zone",
    };

    /// <summary>The same for DDL's name and PostgreSQL's print of one type.</summary>
    public static string Base(string name)
    {
        var isArray = name.EndsWith("[]", StringComparison.Ordinal);
        var element = Modifiers().Replace(isArray ? name[..^2] : name, "").Replace("\"", "", StringComparison.Ordinal);
        element = element[(element.LastIndexOf('.') + 1)..];
        return Aliases.GetValueOrDefault(element, element) + (isArray ? "[]" : "");
    }

    [GeneratedRegex(@"\([0-9, ]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Modifiers();
}

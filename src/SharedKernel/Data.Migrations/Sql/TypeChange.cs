using System.Globalization;
using System.Text.RegularExpressions;

namespace Backend.Data.Migrations.Sql;

/// <summary>How values of one type become values of another, and what is lost on the way.</summary>
internal sealed partial class TypeChange(string from, string to)
{
    // Spellings of PostgreSQL's catalog and of DDL for one type.
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["character varying"] = "varchar",
        ["character"] = "char",
        ["timestamp with time zone"] = "timestamptz",
        ["timestamp without time zone"] = "timestamp",
        ["time without time zone"] = "time",
    };

    private static readonly string[] Text = ["varchar", "char", "text"];

    private static readonly string[] Numbers = ["smallint", "integer", "bigint", "numeric", "real", "double precision"];

    private static readonly string[] Moments = ["date", "timestamp", "timestamptz"];

    private readonly SqlType _from = SqlType.Read(from);

    private readonly SqlType _to = SqlType.Read(to);

    /// <summary>Whether PostgreSQL writes no row and builds no index for it: every value stays as it is.</summary>
    public bool IsOfTheCatalogOnly => !_from.IsArray && !_to.IsArray && (_from, _to) switch
    {
        ({ Name: "varchar" }, { Name: "text" }) => true,
        ({ Name: "varchar", Length: { } was }, { Name: "varchar", Length: var becomes }) => becomes is null || becomes >= was,
        ({ Name: "numeric", Length: { } was }, { Name: "numeric", Length: { } becomes }) => becomes >= was && _from.Scale == _to.Scale,
        ({ Name: "numeric" }, { Name: "numeric", Length: null }) => true,
        _ => false,
    };

    /// <summary>Whether PostgreSQL converts values only when it is told how.</summary>
    public bool IsExplicit => !IsAssignable;

    /// <summary>Whether a default that is a text constant gets another meaning: PostgreSQL keeps it with the type it was written for.</summary>
    public bool ChangesConstant(string value) => value.StartsWith('\'') && _from.Name != _to.Name;

    /// <summary>The expression of USING; null when PostgreSQL assigns one type to the other by itself.</summary>
    public string? Using(string column)
    {
        if (IsAssignable)
            return null;
        var isText = Text.Contains(_from.Name) && !_from.IsArray;
        var isCast = isText || (_from.Name, _to.Name) is ("integer", "boolean") or ("boolean", "integer");
        return isCast ? $"{column}::{to}" : $"{column}::text{(_from.IsArray && _to.IsArray ? "[]" : "")}::{to}";
    }

    /// <summary>What the new type cannot hold of the old one; null when nothing gets lost in silence.</summary>
    public string? Loss => (_from, _to) switch
    {
        _ when _from.Name == _to.Name && _from.Name != "numeric" => null,
        _ when Whole(_from) && (Whole(_to) || _to is { Name: "numeric", Scale: null or >= 0 }) => null,
        _ when Numbers.Contains(_from.Name) && Numbers.Contains(_to.Name) => IsWiderNumber ? null : "decimals or digits that the new type has no room for",
        ({ Name: "timestamp" or "timestamptz" }, { Name: "date" }) => "the time of day",
        ({ Name: "timestamp" or "timestamptz" }, { Name: "time" }) => "the date",
        ({ Name: "json" }, { Name: "jsonb" }) => "the spelling of the documents",
        _ => null,
    };

    private bool IsAssignable =>
        (_from.Name == _to.Name && _from.IsArray == _to.IsArray)
        || (Text.Contains(_to.Name) && !_to.IsArray && !_from.IsArray)
        || SameFamily(Text) || SameFamily(Numbers) || SameFamily(Moments)
        || (_from.Name, _to.Name) is ("json", "jsonb") or ("jsonb", "json");

    private bool IsWiderNumber => (_from, _to) switch
    {
        ({ Name: "numeric" }, { Name: "numeric" }) => (_to.Scale ?? int.MaxValue) >= (_from.Scale ?? int.MaxValue),
        ({ Name: "real" }, { Name: "double precision" or "numeric" }) => _to.Scale is null,
        _ => false,
    };

    private bool SameFamily(string[] family) => family.Contains(_from.Name) && family.Contains(_to.Name) && _from.IsArray == _to.IsArray;

    private static bool Whole(SqlType type) => type is { IsArray: false, Name: "smallint" or "integer" or "bigint" };

    private sealed partial record SqlType(string Name, int? Length, int? Scale, bool IsArray)
    {
        public static SqlType Read(string text)
        {
            var match = Form().Match(text);
            var name = string.Join(' ', $"{match.Groups["name"].Value.Trim()} {match.Groups["tail"].Value.Trim()}".Split(' ', StringSplitOptions.RemoveEmptyEntries));
            return new SqlType(
                Spellings.GetValueOrDefault(name, name),
                Number(match.Groups["length"]),
                match.Groups["length"].Success ? Number(match.Groups["scale"]) ?? 0 : null,
                match.Groups["array"].Success);
        }

        private static int? Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

        [GeneratedRegex(@"^(?<name>[^(\[]+)(?:\((?<length>[0-9]+)(?:, ?(?<scale>[0-9]+))?\))?(?<tail>[^\[]*)(?<array>\[\])?", RegexOptions.CultureInvariant)]
        private static partial Regex Form();
    }
}

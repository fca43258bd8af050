using System.Globalization;
using System.Text.RegularExpressions;
using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Pulling.Writing;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>The types of columns, by what <c>format_type</c> prints.</summary>
/// <param name="module">The module, in whose schema enums stand.</param>
/// <param name="jsonContext">The class of JSON metadata.</param>
/// <param name="enums">The enums by their names in PostgreSQL.</param>
internal sealed partial class PulledTypes(string module, string jsonContext, IReadOnlyDictionary<string, EnumNames> enums)
{
    private const string Ranges = "static Backend.Data.Schema.RangeColumns";

    private const int MaxPrecision = 28;

    /// <returns>Null when the type belongs to the schema and cannot be said.</returns>
    public PulledType? Of(string type)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal))
            return Of(type[..^2]) is { } element ? ArrayOf(element) : null;
        if (type.StartsWith($"{module}.", StringComparison.Ordinal))
            return enums.TryGetValue(type[(module.Length + 1)..], out var names) ? EnumOf(names, type) : null;
        return Plain(type) ?? Limited(type) ?? Range(type) ?? Custom(type);
    }

    private static PulledType? Plain(string type) => type switch
    {
        "boolean" => Value("Boolean", "bool", type),
        "smallint" => Value("Smallint", "short", type),
        "integer" => Value("Integer", "int", type),
        "bigint" => Value("Bigint", "long", type),
        "real" => Value("Real", "float", type),
        "double precision" => Value("DoublePrecision", "double", type),
        "uuid" => Value("Uuid", "Guid", type),
        "date" => Value("Date", "DateOnly", type),
        "time without time zone" => Value("Time", "TimeOnly", "time"),
        "timestamp without time zone" => Value("Timestamp", "DateTime", "timestamp"),
        "timestamp with time zone" => Value("TimestampTz", "DateTimeOffset", "timestamptz"),
        "interval" => Value("Interval", "TimeSpan", type),
        "text" => new PulledType("Text({0})", "string", IsValue: false, type),
        "bytea" => new PulledType("Bytea({0})", "byte[]", IsValue: false, type),
        "inet" => new PulledType("Inet({0})", "IPAddress", IsValue: false, type) { Usings = ["System.Net"] },
        _ => null,
    };

    private PulledType? Limited(string type)
    {
        if (type is "json" or "jsonb")
        {
            return new PulledType($"{(type == "json" ? "Json" : "Jsonb")}<JsonElement>({{0}}, {jsonContext}.Default.JsonElement)", "JsonElement", IsValue: true, type)
            {
                Usings = ["System.Text.Json"],
                NeedsJson = true,
            };
        }

        if (Limit().Match(type) is not { Success: true } match)
            return null;
        var (first, second) = (match.Groups["first"].Value, match.Groups["second"].Value);
        return match.Groups["name"].Value switch
        {
            "character varying" => new PulledType($"Varchar({{0}}, {first})", "string", IsValue: false, $"varchar({first})") { CastName = "varchar" },
            "character" => new PulledType($"Char({{0}}, {first})", "string", IsValue: false, $"char({first})") { CastName = "bpchar" },
            "numeric" when second.Length > 0 && IsDecimal(first, second) =>
                new PulledType($"Numeric({{0}}, {first}, {second})", "decimal", IsValue: true, $"numeric({first},{second})") { CastName = "numeric" },
            _ => null,
        };
    }

    private static PulledType? Range(string type)
    {
        (string Factory, string Bound)? range = type switch
        {
            "int4range" => ("Int4Range", "int"),
            "int8range" => ("Int8Range", "long"),
            "numrange" => ("NumRange", "decimal"),
            "daterange" => ("DateRange", "DateOnly"),
            "tsrange" => ("TsRange", "DateTime"),
            "tstzrange" => ("TsTzRange", "DateTimeOffset"),
            _ => null,
        };
        return range is var (factory, bound) ? Value(factory, $"NpgsqlRange<{bound}>", type) with { Usings = ["NpgsqlTypes", Ranges] } : null;
    }

    // varchar is shorter than PostgreSQL's print of it, and as good.
    private static PulledType Custom(string type)
    {
        var name = type == "character varying" ? "varchar" : type;
        return new PulledType($"Custom({{0}}, {CSharpText.Quoted(name)})", "string", IsValue: false, name) { CastName = name.Split('(')[0] };
    }

    private static PulledType EnumOf(EnumNames names, string type) =>
        new($"Enum<{names.Name}>({{0}})", names.Name, IsValue: true, type) { Enum = names };

    private static PulledType ArrayOf(PulledType element) =>
        new($"Array({element.Factory})", $"{element.Clr}[]", IsValue: false, $"{element.SqlName}[]")
        {
            CastName = $"{element.CastName}[]",
            Usings = element.Usings,
            Enum = element.Enum,
            NeedsJson = element.NeedsJson,
        };

    private static PulledType Value(string factory, string clr, string type) => new($"{factory}({{0}})", clr, IsValue: true, type);

    private static bool IsDecimal(string precision, string scale) =>
        int.Parse(precision, CultureInfo.InvariantCulture) is var digits && digits <= MaxPrecision
        && int.Parse(scale, CultureInfo.InvariantCulture) is var decimals && decimals >= 0 && decimals <= digits;

    [GeneratedRegex(@"^(?<name>[a-z ]+)\((?<first>\d+)(?:,(?<second>-?\d+))?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Limit();
}

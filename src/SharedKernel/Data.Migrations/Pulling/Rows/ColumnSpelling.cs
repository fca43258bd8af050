using System.Text.RegularExpressions;
using Backend.Data.Migrations.Pulling.Naming;
using Backend.Data.Migrations.Pulling.Writing;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>Columns as the C# schema says them.</summary>
internal sealed partial class ColumnSpelling(PulledTypes types, string module, IReadOnlyCollection<string> sequences)
{
    public PulledColumn? Spell(ColumnRow row, NameScope names, IReadOnlyCollection<string> fields, Refusals refusals)
    {
        refusals.Verify(row.Name, "the column", to => $"alter table {refusals.Place} rename column {SqlName.Of(row.Name)} to {to};");
        refusals.VerifyState(row.State, $"the column {row.Name}");
        if (types.Of(row.Type) is not { } type)
        {
            refusals.Add($"the column {row.Name} is of the type {row.Type}, which the C# schema cannot make: give it a type of PostgreSQL's own");
            return null;
        }

        if (row.Collation is { } collation && (type.Clr != "string" || !collation.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '@')))
            refusals.Add($"the column {row.Name} has the collation {collation}, which no C# schema says");
        if (row.Numbering is not null && (row.Nullable || type.Clr is not ("short" or "int" or "long")))
            refusals.Add($"the column {row.Name} is an identity of the type {row.Type}, which no C# schema says");
        var spelled = row with
        {
            Type = type.SqlName,
            Generated = row.Generated is null ? null : ExpressionText.Bare(row.Generated),
        };
        var (value, call) = Default(spelled, type, fields);
        return new PulledColumn(spelled with { Default = value }, type, names.Take(CSharpName.Pascal(row.Name), $"{CSharpName.Pascal(row.Name)}Column"))
        {
            DefaultCall = call,
        };
    }

    /// <summary>The default as the snapshot has it and as a call: by its value where it is a plain one.</summary>
    private (string? Sql, string Call) Default(ColumnRow row, PulledType type, IReadOnlyCollection<string> fields)
    {
        if (row.Default is not { } sql)
            return (null, "");
        if (Text().Match(sql) is { Success: true } text)
        {
            var quoted = text.Groups["text"].Value;
            var value = quoted.Replace("''", "'", StringComparison.Ordinal);
            if (type.Factory.StartsWith("Text(", StringComparison.Ordinal) || type.Factory.StartsWith("Varchar(", StringComparison.Ordinal))
            {
                if (!quoted.Contains('\\', StringComparison.Ordinal) && text.Groups["type"].Value is ("text" or "character varying"))
                    return ($"'{quoted}'", $".Default({CSharpText.Quoted(value)})");
            }
            // A field of the same name would stand before the type.
            else if (type is { Enum: { } known, Clr: var clr } && clr == known.Name && !fields.Contains(clr)
                && known.Members.FirstOrDefault(member => member.Label == value).Member is { } found && text.Groups["type"].Value == $"{module}.{known.SqlName}")
            {
                return (sql, $".Default({clr}.{found})");
            }
        }

        if (type.Clr == "bool" && sql is ("true" or "false"))
            return (sql, $".Default({sql})");
        if (Number().Match(sql) is { Success: true } number && type.Clr is ("short" or "int" or "long"))
        {
            var digits = number.Groups["number"].Value;
            return (digits, $".Default({(type.Clr == "short" ? "(short)" : "")}{(type.Clr == "short" && digits[0] == '-' ? $"({digits})" : digits)}{(type.Clr == "long" ? "L" : "")})");
        }

        if (sql == "now()" && type.Clr == "DateTimeOffset" && !row.Nullable)
            return (sql, ".DefaultNow()");
        if (type.Clr == "long" && !row.Nullable && Sequence().Match(sql) is { Success: true } next && sequences.Contains(next.Groups["name"].Value)
            && next.Groups["schema"].Value == module)
        {
            return (sql, $".DefaultNextValue(Sequences.{CSharpName.Pascal(next.Groups["name"].Value)})");
        }

        return (sql, $".DefaultSql({CSharpText.Quoted(sql)})");
    }

    /// <summary>Options of an identity or sequence as C#; empty for the defaults, null when one of them has no word.</summary>
    public static string? Options(string options)
    {
        var known = new List<string>();
        foreach (Match match in Option().Matches(options))
        {
            var value = match.Groups["value"].Value;
            known.Add(match.Groups["name"].Value switch
            {
                "increment by" => $"Increment = {value}",
                "minvalue" => $"MinValue = {value}",
                "maxvalue" => $"MaxValue = {value}",
                "start with" => $"Start = {value}",
                "cache" => $"Cache = {value}",
                _ => "Cycle = true",
            });
        }

        return options.StartsWith("as ", StringComparison.Ordinal) ? null : string.Join(", ", known);
    }

    [GeneratedRegex("^'(?<text>(?:[^']|'')*)'::(?<type>[a-z_][a-z0-9_. ]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Text();

    [GeneratedRegex(@"^(?:(?<number>\d+)|'(?<number>-?\d+)'::(?:smallint|integer|bigint)|\((?<number>-\d+)\)(?:::(?:smallint|integer|bigint))?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^nextval\('(?<schema>\w+)\.(?<name>\w+)'::regclass\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Sequence();

    [GeneratedRegex(@"(?<name>increment by|minvalue|maxvalue|start with|cache) (?<value>-?\d+)|(?<name>cycle)", RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}

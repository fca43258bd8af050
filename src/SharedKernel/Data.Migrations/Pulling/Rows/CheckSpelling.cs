using System.Text.RegularExpressions;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>Checks as the C# schema says them: by the rules of a column where they are one of those.</summary>
internal static partial class CheckSpelling
{
    private const string NotBlank = "'[^[:space:]]'";

    /// <returns>The check's row, and the rule with the column whose rule it is.</returns>
    public static (CheckRow Row, string? Column, string? Rule) Spell(CheckRow row, IReadOnlyList<PulledColumn> columns)
    {
        var condition = ExpressionText.Bare(row.Condition);
        foreach (var column in columns)
        {
            var stem = $"{row.Table}_{column.SqlName}_";
            if (row.Name == $"{stem}not_blank_check" && (column.Type.Factory.StartsWith("Text(", StringComparison.Ordinal) || column.Type.Factory.StartsWith("Varchar(", StringComparison.Ordinal))
                && (condition == $"{column.SqlName} ~ {NotBlank}::text" || condition == $"({column.SqlName})::text ~ {NotBlank}::text"))
            {
                return (row with { Condition = $"{column.SqlName} ~ {NotBlank}" }, column.SqlName, ".NotBlank()");
            }

            if (column.Type.Clr is not ("short" or "int" or "long") || Bound().Match(condition) is not { Success: true } bound || bound.Groups["column"].Value != column.SqlName)
                continue;
            var (sign, number) = (bound.Groups["sign"].Value, bound.Groups["number"].Value);
            var rule = sign == ">=" ? "min" : "max";
            if (row.Name == $"{stem}{rule}_check")
                return (row with { Condition = $"{column.SqlName} {sign} {number}" }, column.SqlName, $".{(rule == "min" ? "Min" : "Max")}({number})");
        }

        return (row with { Condition = condition }, null, null);
    }

    [GeneratedRegex(@"^(?<column>\w+) (?<sign>>=|<=) (?:(?<number>\d+)|'(?<number>-?\d+)'::(?:smallint|integer|bigint)|\((?<number>-\d+)\))$", RegexOptions.CultureInvariant)]
    private static partial Regex Bound();
}

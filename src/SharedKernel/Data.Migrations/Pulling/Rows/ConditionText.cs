using System.Text.RegularExpressions;
using Backend.Data.Migrations.Pulling.Writing;

namespace Backend.Data.Migrations.Pulling.Rows;

/// <summary>Conditions of partial indexes and exclusions: tests for NULL by their methods, all else as SQL.</summary>
internal static partial class ConditionText
{
    /// <summary>As the snapshot has it.</summary>
    public static string Spell(string condition, IReadOnlyList<PulledColumn> columns)
    {
        var bare = ExpressionText.Bare(condition);
        return Test().IsMatch(bare) && IsNullable(bare, columns) ? bare.Replace(" IS ", " is ", StringComparison.Ordinal)
            .Replace(" NOT ", " not ", StringComparison.Ordinal).Replace(" NULL", " null", StringComparison.Ordinal) : bare;
    }

    /// <summary>As C# has it.</summary>
    public static string Code(string spelled, PulledTable table) => spelled switch
    {
        _ when spelled.EndsWith(" is not null", StringComparison.Ordinal) && table.HasColumn(spelled[..^" is not null".Length]) =>
            $"{table.Column(spelled[..^" is not null".Length]).Name}.IsNotNull()",
        _ when spelled.EndsWith(" is null", StringComparison.Ordinal) && table.HasColumn(spelled[..^" is null".Length]) =>
            $"{table.Column(spelled[..^" is null".Length]).Name}.IsNull()",
        _ => $"SqlCondition({CSharpText.Template(spelled)})",
    };

    private static bool IsNullable(string test, IReadOnlyList<PulledColumn> columns) =>
        columns.Any(column => column.Row.Nullable && column.SqlName == test.Split(' ')[0]);

    [GeneratedRegex(@"^\w+ IS (?:NOT )?NULL$", RegexOptions.CultureInvariant)]
    private static partial Regex Test();
}

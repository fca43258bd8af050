using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Backend.Data.Execution.Slow;

/// <summary>
/// Makes text of what EXPLAIN answers as JSON: node types, names, estimates, and conditions without their constants.
/// Everything else of the answer is left out, so that nothing PostgreSQL may add one day is shown unread.
/// </summary>
internal static class PlanText
{
    private const int LongestText = 8_000;

    private static readonly string[] Conditions =
    [
        "Index Cond", "Recheck Cond", "TID Cond", "Hash Cond", "Merge Cond", "Join Filter", "Filter", "One-Time Filter", "Sort Key", "Group Key",
    ];

    /// <param name="json">One plan, as <c>explain (format json)</c> answers it.</param>
    /// <exception cref="JsonException">It is none.</exception>
    public static string Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        var text = new StringBuilder();
        foreach (var statement in document.RootElement.EnumerateArray())
        {
            if (statement.TryGetProperty("Plan", out var plan))
                Append(text, plan, 0);
        }

        return text.Length <= LongestText ? text.ToString() : text.ToString(0, LongestText) + " …";
    }

    private static void Append(StringBuilder text, JsonElement node, int depth)
    {
        if (text.Length > 0)
            text.Append('\n');
        text.Append(' ', 2 * depth).Append(Value(node, "Node Type"));
        if (Value(node, "Index Name") is { } index)
            text.Append(" using ").Append(index);
        if (Value(node, "Relation Name") is { } relation)
            text.Append(" on ").Append(relation);
        text.Append(CultureInfo.InvariantCulture, $" (cost={Value(node, "Startup Cost")}..{Value(node, "Total Cost")} rows={Value(node, "Plan Rows")})");
        foreach (var condition in Conditions)
        {
            if (Value(node, condition) is { } expression)
                text.Append('\n').Append(' ', 2 * depth).Append("  ").Append(condition).Append(": ").Append(ConstantMask.Of(expression));
        }

        if (!node.TryGetProperty("Plans", out var children))
            return;
        foreach (var child in children.EnumerateArray())
            Append(text, child, depth + 1);
    }

    private static string? Value(JsonElement node, string property)
    {
        if (!node.TryGetProperty(property, out var value))
            return null;
        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(each => each.GetString())),
            _ => value.GetRawText(),
        };
    }
}

using System.Text;
using System.Text.Json;

namespace Backend.Data.Migrations.Pulling.Naming;

/// <summary>Names of C# made of names of PostgreSQL.</summary>
internal static class CSharpName
{
    /// <summary><c>order_details</c> becomes <c>OrderDetails</c>.</summary>
    public static string Pascal(string name)
    {
        var text = new StringBuilder();
        foreach (var word in name.Split('_', StringSplitOptions.RemoveEmptyEntries))
            text.Append(char.ToUpperInvariant(word[0])).Append(word.AsSpan(1));
        return text.Length > 0 && !char.IsAsciiDigit(text[0]) ? text.ToString() : $"N{text}";
    }

    /// <summary>The C# name whose snake_case is exactly this; null when there is none, as for <c>on-hold</c>.</summary>
    public static string? Exact(string name)
    {
        if (name.Length == 0 || !name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
            return null;
        var pascal = Pascal(name);
        return JsonNamingPolicy.SnakeCaseLower.ConvertName(pascal) == name ? pascal : null;
    }

    /// <summary>A name that <see cref="Exact"/> takes, as near as can be to one that it does not.</summary>
    public static string Snake(string name)
    {
        var words = new string([.. JsonNamingPolicy.SnakeCaseLower.ConvertName(name).Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '_')])
            .Split('_', StringSplitOptions.RemoveEmptyEntries);
        var joined = words.Length == 0 ? "n" : string.Join('_', words);
        joined = char.IsAsciiDigit(joined[0]) ? $"n{joined}" : joined;
        return Exact(joined) is null ? JsonNamingPolicy.SnakeCaseLower.ConvertName(Pascal(joined)) : joined;
    }
}

using System.Text;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>Text as constants of C#.</summary>
internal static class CSharpText
{
    /// <summary><c>"text"</c>.</summary>
    public static string Quoted(string text) => $"\"{Escaped(text)}\"";

    /// <summary><c>$"text"</c> without a hole.</summary>
    public static string Template(string text) =>
        $"$\"{Escaped(text).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)}\"";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append(@"\\"),
                '\n' => escaped.Append(@"\n"),
                '\r' => escaped.Append(@"\r"),
                '\t' => escaped.Append(@"\t"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}

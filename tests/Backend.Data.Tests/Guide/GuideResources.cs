namespace Backend.Data.Tests.Guide;

/// <summary>The guide's pages and the sources they quote, as they were when the tests were built.</summary>
internal static class GuideResources
{
    public static string Page(string page) => Text($"Guide/{page}.md");

    /// <summary>A file of snippets; empty for a page that has none.</summary>
    public static string Snippets(string page) =>
        MaybeText($"Guide/Snippets/{string.Concat(page.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}Snippets.cs") ?? "";

    /// <summary>A file of the shop's schema, from behind its namespace on.</summary>
    public static string Schema(string file)
    {
        var text = Text($"Guide/Schema/{file}");
        var line = text.IndexOf("\nnamespace ", StringComparison.Ordinal) + 1;
        return text[text.IndexOf('\n', line)..].Trim('\n');
    }

    private static string Text(string name) => MaybeText(name) ?? throw new ArgumentException($"There is no resource {name}.", nameof(name));

    private static string? MaybeText(string name)
    {
        using var stream = typeof(GuideResources).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

namespace Backend.Data.Migrations.Catalog.Text;

/// <summary>
/// Takes a view's definition apart into columns and query, the way migrations write it: <c>select columns from (query) as
/// query</c>. Written again and read again, it is the same.
/// </summary>
internal static class ViewText
{
    private const string Select = "SELECT ";

    private const string From = "FROM (";

    private const string End = ") query";

    /// <param name="definition">What pg_get_viewdef printed.</param>
    /// <param name="names">The view's columns; they are all that is told of a view written otherwise.</param>
    public static (IReadOnlyList<string> Columns, string Query) Parts(string definition, IReadOnlyList<string> names)
    {
        var text = definition.Trim().TrimEnd(';');
        var from = DefinitionText.Find(text, 0, (at, depth) => depth == 0 && text.AsSpan(at).StartsWith(From, StringComparison.Ordinal));
        var open = from + From.Length - 1;
        if (!text.StartsWith(Select, StringComparison.Ordinal) || open >= text.Length)
            return (names, text);
        var close = DefinitionText.Find(text, open, (at, depth) => depth == 1 && text[at] == ')');
        return text.AsSpan(close).SequenceEqual(End)
            ? (DefinitionText.Items(text[Select.Length..from]), text[(open + 1)..close].Trim())
            : (names, text);
    }
}

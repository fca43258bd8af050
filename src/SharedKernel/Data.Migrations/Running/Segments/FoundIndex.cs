namespace Backend.Data.Migrations.Running.Segments;

/// <summary>An index of the database.</summary>
/// <param name="IsValid">False while it is built, and for ever when that was interrupted.</param>
/// <param name="Table">Its table, as PostgreSQL writes it in SQL.</param>
/// <param name="Definition">As <c>pg_get_indexdef</c> tells it.</param>
internal sealed record FoundIndex(bool IsValid, string Table, string Definition)
{
    private const string Method = " USING ";

    /// <summary>Whether two definitions differ in nothing but the names of index and table.</summary>
    public bool IsDefinedAs(string definition) => Unnamed(Definition) == Unnamed(definition);

    private static string Unnamed(string definition) =>
        definition[..definition.IndexOf("INDEX ", StringComparison.Ordinal)] + definition[definition.IndexOf(Method, StringComparison.Ordinal)..];
}

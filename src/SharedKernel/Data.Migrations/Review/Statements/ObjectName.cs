namespace Backend.Data.Migrations.Review.Statements;

/// <summary>A name as the catalog has it: folded to lower case unless it was quoted.</summary>
/// <param name="Schema">Null when the statement names none.</param>
/// <param name="Name">The object's own name.</param>
internal sealed record ObjectName(string? Schema, string Name)
{
    /// <summary>The name as SQL, quoted where it needs to be.</summary>
    public override string ToString() => Schema is null ? Quote(Name) : $"{Quote(Schema)}.{Quote(Name)}";

    public static string Quote(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_')
            ? name
            : $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

namespace Backend.Data.Migrations.Running.Statements;

/// <summary>A name in a statement.</summary>
internal sealed record QualifiedName(string? Schema, string Name)
{
    /// <summary>Where it begins in the statement, from 0.</summary>
    public int Start { get; init; }

    /// <summary>The character behind it.</summary>
    public int End { get; init; }

    /// <summary>As SQL has it: quoted, so that any name is one.</summary>
    public string Sql => Schema is null ? Quote(Name) : $"{Quote(Schema)}.{Quote(Name)}";

    public override string ToString() => Schema is null ? Name : $"{Schema}.{Name}";

    public static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

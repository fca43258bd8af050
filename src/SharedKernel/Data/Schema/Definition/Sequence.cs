namespace Backend.Data.Schema.Definition;

/// <summary>
/// A sequence of its own, beside the tables. It counts for all organizations together: its numbers have gaps, and tell
/// one organization how much the others do. Numbers that people see belong into a table.
/// </summary>
public sealed record Sequence
{
    /// <summary>Declares a sequence of <c>bigint</c>.</summary>
    /// <param name="qualifiedName"><c>schema.sequence</c>, in the schema of its module.</param>
    /// <param name="options">How it counts.</param>
    public Sequence(string qualifiedName, SequenceOptions? options = null)
    {
        (SchemaName, Name) = Identifier.Qualified(qualifiedName, "schema.sequence");
        QualifiedName = qualifiedName;
        Options = options ?? new SequenceOptions();
    }

    /// <summary>The schema, which is the module that owns it.</summary>
    public string SchemaName { get; }

    /// <summary>The name within the schema.</summary>
    public string Name { get; }

    /// <summary><c>schema.sequence</c>.</summary>
    public string QualifiedName { get; }

    /// <summary>How it counts.</summary>
    public SequenceOptions Options { get; }
}

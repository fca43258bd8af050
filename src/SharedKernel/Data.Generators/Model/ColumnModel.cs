namespace Backend.Data.Generators.Model;

/// <summary>A column as its declaration tells it.</summary>
internal sealed record ColumnModel
{
    /// <summary>The field's name, escaped where it is a keyword.</summary>
    public required string Name { get; init; }

    /// <summary>The declared type, fully qualified, with its nullability.</summary>
    public required string Type { get; init; }

    /// <summary>What the documentation calls the column: its SQL name, else its field.</summary>
    public required string DisplayName { get; init; }

    public required ColumnTraits Traits { get; init; }

    /// <summary>PostgreSQL refuses values for a generated column.</summary>
    public bool IsInsertable => !Traits.HasFlag(ColumnTraits.Generated);

    public bool IsRead => !Traits.HasFlag(ColumnTraits.Unread);

    public bool IsRequiredOnInsert =>
        IsInsertable && (Traits & (ColumnTraits.Nullable | ColumnTraits.Default | ColumnTraits.Identity)) == ColumnTraits.None;

    public bool IsUpdatable =>
        (Traits & (ColumnTraits.PrimaryKey | ColumnTraits.Generated | ColumnTraits.Identity)) == ColumnTraits.None;
}

namespace Backend.Data.Schema.Definition;

/// <summary>What a foreign key does to the referencing rows when the referenced row is deleted.</summary>
public enum OnDelete
{
    /// <summary>The delete is refused (23503).</summary>
    NoAction,

    /// <summary>The referencing rows are deleted too.</summary>
    Cascade,
}

namespace Backend.Data.Schema.Definition;

/// <summary>What a foreign key does to the referencing rows when the referenced row is deleted.</summary>
public enum OnDelete
{
    /// <summary>The delete is refused (23503) at the end of the statement, or of the transaction where the key is deferred.</summary>
    NoAction,

    /// <summary>The referencing rows are deleted too.</summary>
    Cascade,

    /// <summary>The delete is refused (23503) at once, even where the key is deferred.</summary>
    Restrict,

    /// <summary>The referencing columns become NULL; <c>organization_id</c> stays.</summary>
    SetNull,

    /// <summary>The referencing columns take their defaults; <c>organization_id</c> stays.</summary>
    SetDefault,
}

namespace Backend.Data.Schema.Definition;

/// <summary>What a foreign key does to the referencing rows when the referenced key changes. There is no SET NULL: on a
/// tenant table it would take the row's organization, too.</summary>
public enum OnUpdate
{
    /// <summary>The update is refused (23503) at the end of the statement, or of the transaction where the key is deferred.</summary>
    NoAction,

    /// <summary>The referencing columns change along.</summary>
    Cascade,

    /// <summary>The update is refused (23503) at once, even where the key is deferred.</summary>
    Restrict,
}

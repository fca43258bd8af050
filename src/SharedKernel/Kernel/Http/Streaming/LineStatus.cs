namespace Backend.Kernel.Http.Streaming;

/// <summary>What became of a line of an import.</summary>
public enum LineStatus
{
    /// <summary>A row was inserted.</summary>
    Created,

    /// <summary>A row was there, and has the values of the line now.</summary>
    Updated,

    /// <summary>A row was there, and had the values of the line already.</summary>
    Unchanged,

    /// <summary>A row was there, and was left as it is, as the caller asked.</summary>
    Skipped,

    /// <summary>Nothing was written.</summary>
    Failed,
}

namespace Backend.Data.Execution;

/// <summary>Where a statement was asked for, as known at build time.</summary>
/// <param name="File">The source file.</param>
/// <param name="Line">The line in it.</param>
internal readonly record struct StatementSite(string File, int Line)
{
    /// <summary>Whether its rows are read as fast as a reader takes them, so that the time says nothing of the server.</summary>
    public bool IsStreamed { get; init; }

    public override string ToString() => $"{Path.GetFileName(File)}:{Line}";
}

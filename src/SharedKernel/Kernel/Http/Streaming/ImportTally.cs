namespace Backend.Kernel.Http.Streaming;

/// <summary>Counts the lines of an import as they are answered.</summary>
internal sealed class ImportTally
{
    private readonly int[] _counts = new int[Enum.GetValues<LineStatus>().Length];

    public int Of(LineStatus status) => _counts[(int)status];

    public int Lines => _counts.Sum();

    public void Add(LineStatus status) => _counts[(int)status]++;

    public ImportSummary Summary(bool isComplete) => new(
        isComplete,
        Lines,
        Of(LineStatus.Created),
        Of(LineStatus.Updated),
        Of(LineStatus.Unchanged),
        Of(LineStatus.Skipped),
        Of(LineStatus.Failed));
}

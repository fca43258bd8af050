namespace Backend.Data.Migrations.Journal;

/// <summary>A migration of which some segments are committed and others not.</summary>
/// <param name="Module">The module's name.</param>
/// <param name="Id">The file's name without its extension.</param>
/// <param name="Segments">How many, from the first.</param>
/// <param name="Total">How many the file had then.</param>
/// <param name="Checksum">Of those segments, as they were run.</param>
/// <param name="Duration">What they took.</param>
internal sealed record ProgressEntry(string Module, string Id, int Segments, int Total, string Checksum, TimeSpan Duration)
{
    public string QualifiedName => $"{Module}/{Id}";
}

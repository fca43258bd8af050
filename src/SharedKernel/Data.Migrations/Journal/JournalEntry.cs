namespace Backend.Data.Migrations.Journal;

/// <summary>An applied migration, as the database remembers it.</summary>
internal sealed record JournalEntry(string Module, string Id, string Checksum, DateTimeOffset AppliedAt, TimeSpan Duration)
{
    public string QualifiedName => $"{Module}/{Id}";
}

namespace Backend.Data.Tenancy;

/// <summary>
/// Where the journal of migrations stands. The migration runner makes it before the first migration, so no module lists
/// it; it belongs to no organization, and no serving role writes it.
/// </summary>
internal static class MigrationJournal
{
    public const string Schema = "platform";

    public const string Table = "migrations";

    public const string QualifiedName = $"{Schema}.{Table}";

    /// <summary>Beside it: what is committed of files that are not applied as a whole. Private to the owner.</summary>
    public const string Progress = $"{Schema}.migration_progress";
}

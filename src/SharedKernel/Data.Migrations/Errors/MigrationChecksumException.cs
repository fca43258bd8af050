using Backend.Data.Migrations.Journal;

namespace Backend.Data.Migrations.Errors;

/// <summary>A migration was edited after it was applied, or after a part of it was. Nothing was applied.</summary>
public sealed class MigrationChecksumException : MigrationException
{
    internal MigrationChecksumException(string file, string applied, string found)
        : this(file, applied, found,
            $"{file} was edited after it was applied: the journal has checksum {applied}, the file {found}. This run has changed nothing. " +
            "Restore the file, put the change into a migration of its own (`db generate`), then run `db migrate`.")
    {
    }

    private MigrationChecksumException(string file, string applied, string found, string message)
        : base(message)
    {
        File = file;
        AppliedChecksum = applied;
        FoundChecksum = found;
    }

    /// <summary><c>module/id</c>.</summary>
    public string File { get; }

    /// <summary>The SHA-256 of the text that was applied, in hexadecimal.</summary>
    public string AppliedChecksum { get; }

    /// <summary>The SHA-256 of the text that the code has now, in hexadecimal.</summary>
    public string FoundChecksum { get; }

    internal static MigrationChecksumException InPart(ProgressEntry part, string found) => new(part.QualifiedName, part.Checksum, found,
        $"{part.QualifiedName} is applied in part, and that part was edited since: {(part.Segments == 1 ? "segment 1 is" : $"segments 1 to {part.Segments} are")} " +
        $"committed with checksum {part.Checksum}, and the file now has {found} there. This run has changed nothing. " +
        "Restore that part; what follows it may be edited. Then run `db migrate`: it goes on behind it.");
}

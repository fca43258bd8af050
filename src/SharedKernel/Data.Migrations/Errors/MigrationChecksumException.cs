namespace Backend.Data.Migrations.Errors;

/// <summary>An applied migration was edited afterwards. Nothing was applied.</summary>
public sealed class MigrationChecksumException : MigrationException
{
    internal MigrationChecksumException(string file, string applied, string found)
        : base($"{file} was edited after it was applied: the journal has checksum {applied}, the file {found}. " +
               "Restore the file, put the change into a migration of its own (`db generate`), then run `db migrate`.")
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
}

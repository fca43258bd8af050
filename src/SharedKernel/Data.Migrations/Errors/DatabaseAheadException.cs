namespace Backend.Data.Migrations.Errors;

/// <summary>The journal holds a migration that this version of the code does not have.</summary>
public sealed class DatabaseAheadException : MigrationException
{
    internal DatabaseAheadException(string message)
        : base(message)
    {
    }
}

namespace Backend.Data.Migrations.Errors;

/// <summary>A run was to stop at a migration that is none, or not only one. Nothing was applied.</summary>
public sealed class UnknownMigrationException : MigrationException
{
    internal UnknownMigrationException(string message)
        : base(message)
    {
    }
}

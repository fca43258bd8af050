namespace Backend.Data.Migrations.Errors;

/// <summary>A migration or snapshot file is missing, misnamed or not readable.</summary>
public sealed class MigrationFileException : MigrationException
{
    internal MigrationFileException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}

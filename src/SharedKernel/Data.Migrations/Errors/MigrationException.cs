namespace Backend.Data.Migrations.Errors;

/// <summary>Migrations cannot be written or applied. The message says what to do next and may be shown as it is.</summary>
public abstract class MigrationException : Exception
{
    private protected MigrationException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}

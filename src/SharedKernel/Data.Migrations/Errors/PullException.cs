namespace Backend.Data.Migrations.Errors;

/// <summary>A database cannot be pulled. Nothing was written or changed.</summary>
public sealed class PullException : MigrationException
{
    internal PullException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}

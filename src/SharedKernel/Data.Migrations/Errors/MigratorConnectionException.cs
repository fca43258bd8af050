namespace Backend.Data.Migrations.Errors;

/// <summary>The migrator cannot connect, or its role or database is not prepared.</summary>
public sealed class MigratorConnectionException : MigrationException
{
    internal MigratorConnectionException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}

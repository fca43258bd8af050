namespace Backend.Data.Migrations.Errors;

/// <summary>A run was cancelled. The message says what the database holds.</summary>
public sealed class MigrationCanceledException : OperationCanceledException
{
    internal MigrationCanceledException(string message, Exception inner, CancellationToken cancellationToken)
        : base(message, inner, cancellationToken)
    {
    }
}

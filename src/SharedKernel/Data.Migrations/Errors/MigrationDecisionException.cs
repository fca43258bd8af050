namespace Backend.Data.Migrations.Errors;

/// <summary>An answer in <c>decisions.json</c> is none of those that its question takes, or contradicts another. Nothing was written.</summary>
public sealed class MigrationDecisionException : MigrationException
{
    internal MigrationDecisionException(string message)
        : base(message)
    {
    }
}

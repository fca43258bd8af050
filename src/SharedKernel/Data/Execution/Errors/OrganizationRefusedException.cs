namespace Backend.Data.Execution.Errors;

/// <summary><c>app.enter</c> refused the organization: unknown or suspended (BK001).</summary>
public sealed class OrganizationRefusedException : DatabaseException
{
    internal OrganizationRefusedException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}

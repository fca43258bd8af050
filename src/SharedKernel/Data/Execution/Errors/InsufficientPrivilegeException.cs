namespace Backend.Data.Execution.Errors;

/// <summary>The role may not do this, or row security refused the row (42501). Always a defect or an attack.</summary>
public sealed class InsufficientPrivilegeException : DatabaseException
{
    internal InsufficientPrivilegeException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}

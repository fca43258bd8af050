namespace Backend.Data.Execution.Errors;

/// <summary>A value does not fit its type: too long, out of range or malformed (class 22).</summary>
public sealed class InvalidValueException : DatabaseException
{
    internal InvalidValueException(string message, DatabaseErrorDetails details, Exception? inner)
        : base(message, details, inner)
    {
    }
}

namespace Backend.Development;

/// <summary>The development database cannot be found, started or stopped; the message says what to do about it.</summary>
public sealed class DevelopmentDatabaseException : Exception
{
    internal DevelopmentDatabaseException(string message)
        : base(message)
    {
    }

    internal DevelopmentDatabaseException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

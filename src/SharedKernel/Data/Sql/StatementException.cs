namespace Backend.Data.Sql;

/// <summary>A statement that cannot be right; thrown before anything is sent.</summary>
public sealed class StatementException : InvalidOperationException
{
    internal StatementException(string message)
        : base(message)
    {
    }
}

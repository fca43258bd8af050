namespace Backend.Data.Execution;

/// <summary>
/// A statement failed earlier in this unit of work and the error was caught: the transaction is lost, and going on or
/// committing would pretend otherwise. The inner exception is the first error.
/// </summary>
public sealed class UnitOfWorkPoisonedException : InvalidOperationException
{
    internal UnitOfWorkPoisonedException(Exception first)
        : base("A statement of this unit of work has failed, so nothing of it can be kept. Use RunNestedAsync to survive an expected error.", first)
    {
    }
}

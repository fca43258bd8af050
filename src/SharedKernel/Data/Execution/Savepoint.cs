using Backend.Data.Sql;

namespace Backend.Data.Execution;

/// <summary>The statements of one savepoint. Its name is made here and is unique within the unit of work.</summary>
internal sealed class Savepoint(string name)
{
    /// <summary>Stands where other statements name their table.</summary>
    public const string Collection = "savepoint";

    public QueuedStatement Begin { get; } = Statement("SAVEPOINT", $"savepoint {name}");

    public QueuedStatement Release { get; } = Statement("RELEASE", $"release savepoint {name}");

    public QueuedStatement RollBack { get; } = Statement("ROLLBACK TO", $"rollback to savepoint {name}");

    private static QueuedStatement Statement(string operation, string text) =>
        new(new CompiledStatement(text, [], -1, new StatementName(operation, Collection)), null, default);
}

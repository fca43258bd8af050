using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>A statement on its way, with what must be true of it afterwards.</summary>
internal sealed class QueuedStatement(CompiledStatement statement, int? expectedRows, StatementSite site)
{
    public int? ExpectedRows => expectedRows;

    public StatementSite Site => site;

    public bool IsSavepoint => statement.Name.Collection == Savepoint.Collection;

    public StatementName Name => statement.Name;

    public string Text => statement.Text;

    /// <summary>What was last sent of it, by which the driver names it in an error.</summary>
    public NpgsqlBatchCommand? Sent { get; private set; }

    /// <summary>A statement before it in its batch failed.</summary>
    public bool IsPastFailure { get; set; }

    /// <summary>Ends its use of the driver's objects, after it has succeeded.</summary>
    public void Release() => statement.Release(Sent!);

    /// <summary>Takes it back from a command that was refused, so that it can be sent to another server.</summary>
    public void Withdraw() => Sent?.Parameters.Clear();

    public NpgsqlBatchCommand Command(OrganizationId organization) => Sent = statement.ToCommand(organization);

    /// <summary>The same behind EXPLAIN, independent of this one.</summary>
    public CompiledStatement Explained() => statement.Explained();
}

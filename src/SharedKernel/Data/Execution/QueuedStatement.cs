using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>A statement on its way, with what must be true of it afterwards.</summary>
internal sealed class QueuedStatement(CompiledStatement statement, int? expectedRows, StatementSite site)
{
    public int? ExpectedRows => expectedRows;

    public StatementSite Site => site;

    public StatementName Name => statement.Name;

    public string Text => statement.Text;

    public NpgsqlBatchCommand Command(OrganizationId organization) => statement.ToCommand(organization);
}

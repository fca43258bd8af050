using Backend.Data.Execution.Slow;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Sql;

/// <summary>Text and parameters of one statement, complete but for the organization.</summary>
internal sealed class CompiledStatement(string text, NpgsqlParameter[] parameters, int organizationIndex, StatementName name)
{
    public string Text => text;

    public StatementName Name => name;

    public IReadOnlyList<NpgsqlParameter> Parameters => parameters;

    /// <summary>Whether it is of an organization: false when it names global tables only.</summary>
    public bool HasOrganization => organizationIndex >= 0;

    /// <summary>How many rows it must write, whoever sends it; null for any number.</summary>
    public int? ExpectedRows { get; init; }

    public NpgsqlBatchCommand ToCommand(OrganizationId organization)
    {
        var command = new NpgsqlBatchCommand(text);
        for (var i = 0; i < parameters.Length; i++)
            command.Parameters.Add(i == organizationIndex ? OrganizationParameter.Take(organization) : parameters[i]);
        return command;
    }

    /// <summary>Takes back what can be used again of a command that has succeeded. After a failure the driver may still hold it.</summary>
    public void Release(NpgsqlBatchCommand sent)
    {
        if (organizationIndex < 0)
            return;
        var organization = (NpgsqlParameter<Guid>)sent.Parameters[organizationIndex];
        sent.Parameters.RemoveAt(organizationIndex);
        OrganizationParameter.Give(organization);
    }

    /// <summary>The statement behind EXPLAIN, which plans it and executes nothing. Its parameters are copies.</summary>
    public CompiledStatement Explained() => new(
        $"explain (format json) {text}",
        [.. parameters.Select((parameter, i) => i == organizationIndex ? parameter : parameter.Clone())],
        organizationIndex,
        new StatementName(PlanTaker.Operation, name.Collection));
}

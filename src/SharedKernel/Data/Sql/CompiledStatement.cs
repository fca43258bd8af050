using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Sql;

/// <summary>Text and parameters of one statement, complete but for the organization.</summary>
internal sealed class CompiledStatement(string text, NpgsqlParameter[] parameters, int organizationIndex, StatementName name)
{
    public string Text => text;

    public StatementName Name => name;

    public IReadOnlyList<NpgsqlParameter> Parameters => parameters;

    /// <summary>How many rows it must write, whoever sends it; null for any number.</summary>
    public int? ExpectedRows { get; init; }

    public NpgsqlBatchCommand ToCommand(OrganizationId organization)
    {
        if (organizationIndex >= 0)
            ((NpgsqlParameter<Guid>)parameters[organizationIndex]).TypedValue = organization.Value;
        var command = new NpgsqlBatchCommand(text);
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter);
        return command;
    }
}

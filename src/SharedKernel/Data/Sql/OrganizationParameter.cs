using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Sql;

/// <summary>
/// The organization's parameter, which nearly every statement has: made when the statement is sent, and used again after
/// it has succeeded. Who has taken one is alone with it until it is given back.
/// </summary>
internal static class OrganizationParameter
{
    private const int MostSpares = 64;

    private static readonly Spares<NpgsqlParameter<Guid>> Waiting = new(MostSpares);

    /// <summary>Stands in a compiled statement where the parameter will be; never sent.</summary>
    public static NpgsqlParameter<Guid> Place { get; } = Make();

    public static NpgsqlParameter<Guid> Take(OrganizationId organization)
    {
        var parameter = Waiting.Take() ?? Make();
        parameter.TypedValue = organization.Value;
        return parameter;
    }

    public static void Give(NpgsqlParameter<Guid> parameter) => Waiting.Give(parameter);

    private static NpgsqlParameter<Guid> Make() => new() { NpgsqlDbType = NpgsqlDbType.Uuid };
}

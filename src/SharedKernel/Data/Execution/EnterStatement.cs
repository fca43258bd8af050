using Backend.Data.Tenancy;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Execution;

/// <summary>The call that sets organization, read-only and statement timeout for one transaction.</summary>
internal static class EnterStatement
{
    private const string Text = "select app.enter($1, $2, $3)";

    public static NpgsqlBatchCommand For(OrganizationId organization, UnitOfWorkOptions options) => new(Text)
    {
        Parameters =
        {
            new NpgsqlParameter<Guid> { TypedValue = organization.Value, NpgsqlDbType = NpgsqlDbType.Uuid },
            new NpgsqlParameter<bool> { TypedValue = options.IsReadOnly, NpgsqlDbType = NpgsqlDbType.Boolean },
            new NpgsqlParameter<int> { TypedValue = (int)options.StatementTimeout.TotalMilliseconds, NpgsqlDbType = NpgsqlDbType.Integer },
        },
    };
}

using Backend.Data.Execution.Replicas;
using Backend.Data.Tenancy;
using Npgsql;
using NpgsqlTypes;

namespace Backend.Data.Execution;

/// <summary>
/// The call that sets organization, read-only and statement timeout for one transaction. Its parameters are used again:
/// every unit of work sends them. The command is not: the driver keeps in it what was prepared on one connection.
/// </summary>
internal sealed class EnterStatement
{
    private const string Text = "select app.enter($1, $2, $3)";

    private const string ReplicaText = "select app.enter_replica($1, $2, $3, $4, $5)";

    private const int MostSpares = 32;

    private static readonly Spares<EnterStatement> Waiting = new(MostSpares);

    private readonly NpgsqlParameter<Guid> _organization = new() { NpgsqlDbType = NpgsqlDbType.Uuid };

    private readonly NpgsqlParameter<bool> _isReadOnly = new() { NpgsqlDbType = NpgsqlDbType.Boolean };

    private readonly NpgsqlParameter<int> _statementTimeout = new() { NpgsqlDbType = NpgsqlDbType.Integer };

    private EnterStatement()
    {
    }

    /// <summary>One that nobody else uses until <see cref="Return"/>.</summary>
    public static EnterStatement Take() => Waiting.Take() ?? new EnterStatement();

    public NpgsqlBatchCommand Command(OrganizationId organization, UnitOfWorkOptions options)
    {
        _organization.TypedValue = organization.Value;
        _isReadOnly.TypedValue = options.IsReadOnly;
        _statementTimeout.TypedValue = (int)options.StatementTimeout.TotalMilliseconds;
        return new NpgsqlBatchCommand(Text) { Parameters = { _organization, _isReadOnly, _statementTimeout } };
    }

    /// <summary>Enters a standby that shows what was committed up to a position, or will within a time.</summary>
    public NpgsqlBatchCommand Command(OrganizationId organization, UnitOfWorkOptions options, WalPosition after, TimeSpan wait)
    {
        _organization.TypedValue = organization.Value;
        _statementTimeout.TypedValue = (int)options.StatementTimeout.TotalMilliseconds;
        return new NpgsqlBatchCommand(ReplicaText)
        {
            Parameters =
            {
                _organization,
                _statementTimeout,
                new NpgsqlParameter<NpgsqlLogSequenceNumber> { NpgsqlDbType = NpgsqlDbType.PgLsn, TypedValue = new NpgsqlLogSequenceNumber(after.Lsn) },
                new NpgsqlParameter<long> { NpgsqlDbType = NpgsqlDbType.Bigint, TypedValue = after.Timeline },
                new NpgsqlParameter<int> { NpgsqlDbType = NpgsqlDbType.Integer, TypedValue = (int)wait.TotalMilliseconds },
            },
        };
    }

    /// <summary>Gives it back after its command has succeeded. After a failure the driver may still hold it.</summary>
    public void Return(NpgsqlBatchCommand sent)
    {
        sent.Parameters.Clear();
        Waiting.Give(this);
    }
}

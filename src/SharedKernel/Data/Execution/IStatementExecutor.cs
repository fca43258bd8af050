using Backend.Data.Query.Paging;
using Backend.Data.Sql;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>Sends compiled statements for the builders.</summary>
internal interface IStatementExecutor
{
    /// <summary>The organization of the unit of work.</summary>
    OrganizationId Organization { get; }

    /// <summary>Whether statements are compiled with the organization condition.</summary>
    OrganizationFilter Filter { get; }

    /// <summary>What page cursors are authenticated with.</summary>
    CursorKey CursorKey { get; }

    /// <summary>Whether the first batch commits, so that what takes several cannot be undone as a whole.</summary>
    bool CommitsItself { get; }

    /// <summary>Sends a statement, with all queued writes before it in the same round trip, and reads its rows.</summary>
    Task<TResult> QueryAsync<TResult>(
        CompiledStatement statement,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>> read,
        StatementSite site,
        CancellationToken cancellationToken);

    /// <summary>Sends several statements, with all queued writes before them, in one round trip, and reads their results in turn.</summary>
    Task<TResult> QueryAsync<TResult>(
        IReadOnlyList<CompiledStatement> statements,
        Func<NpgsqlDataReader, CancellationToken, Task<TResult>> read,
        StatementSite site,
        CancellationToken cancellationToken);

    /// <summary>Sends a statement, with all queued writes before it in the same round trip, and answers its row count.</summary>
    Task<int> ExecuteAsync(CompiledStatement statement, StatementSite site, CancellationToken cancellationToken);

    /// <summary>Keeps a write until the next statement is sent or the unit commits.</summary>
    void Queue(CompiledStatement statement, int? expectedRows, StatementSite site);
}

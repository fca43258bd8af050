using Backend.Data.Execution.Replicas;
using Backend.Data.Sql;
using Backend.Data.Tenancy;

namespace Backend.Data.Execution;

/// <summary>
/// The only door to the database: one organization, one transaction. It is handed down through services, so a
/// signature shows who joins the caller's transaction. Nobody who holds it can commit: <see cref="Database"/> does when
/// the work returns. Not thread-safe; a second statement while one is running throws.
/// </summary>
public interface IUnitOfWork : IStatementStart
{
    /// <summary>The organization that every statement is filtered by.</summary>
    OrganizationId Organization { get; }

    /// <summary>
    /// Where in the write-ahead log this unit's commit stands, for reads that must see it. Null before the commit, for units
    /// that read only or commit themselves, and where no standby is configured.
    /// </summary>
    WalPosition? CommittedAt => null;

    /// <summary>
    /// Runs work inside a savepoint: when it throws, what it wrote is undone and the unit stays usable. Costs a round
    /// trip only when it ends with queued writes, whose errors belong inside, or when it throws.
    /// </summary>
    /// <param name="work">The work; it gets this unit of work.</param>
    /// <param name="cancellationToken">Ends the running statement.</param>
    Task<TResult> RunNestedAsync<TResult>(Func<IUnitOfWork, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken);

    /// <summary>What the builders send through.</summary>
    internal IStatementExecutor Executor { get; }

    IStatementExecutor? IStatementStart.MaybeExecutor => Executor;

    IReadOnlyList<Cte> IStatementStart.With => [];
}

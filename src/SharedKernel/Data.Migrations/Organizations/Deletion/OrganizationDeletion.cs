using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Organizations.Tables;
using Backend.Data.Migrations.Running;
using Backend.Data.Migrations.Running.Locks;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Migrations.Organizations.Deletion;

/// <summary>Deletes an organization with all its rows, as the owner. It cannot be undone.</summary>
/// <param name="migratorConnectionString">The migrator's connection, in Npgsql's form; a direct one, because it holds a lock of the session.</param>
/// <param name="time">Measures waiting.</param>
public sealed class OrganizationDeletion(string migratorConnectionString, TimeProvider time)
{
    private const string CommandName = "org delete";

    private const string ApplicationName = "backend organization deletion";

    // Once is enough by docs/adr/0022-how-an-organization-leaves.md; again is for what writes past it, a superuser say.
    private const int MostPasses = 3;

    private static readonly TimeSpan LockTimeout = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Closes the organization, so that nothing enters it any more; waits until all transactions have ended that began before;
    /// deletes its rows from every table that has an organization, children before parents, ten thousand in a transaction; looks
    /// whether one is left; and deletes the organization last. Killed at any moment, the same call finishes it. While it runs,
    /// migrations wait.
    /// </summary>
    /// <param name="id">Which one.</param>
    /// <param name="name">Its name, for confirmation.</param>
    /// <param name="patience">How long it waits for open transactions.</param>
    /// <param name="progress">Told of waiting, of each batch, and of the last look.</param>
    /// <param name="cancellationToken">Rolls back the batch that is under way; earlier ones stay deleted, and the organization closed.</param>
    /// <returns>What was deleted, by earlier runs too.</returns>
    /// <exception cref="OrganizationStateException">It is unknown, has another name, transactions stay open, a table cannot be read as
    /// a whole, or rows keep appearing.</exception>
    /// <exception cref="MigrationException">The migrator cannot connect.</exception>
    /// <exception cref="DatabaseException">The database failed or refused.</exception>
    public async Task<DeletionReceipt> DeleteAsync(
        OrganizationId id, string name, TimeSpan patience, IProgress<OrganizationProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await MigratorConnection.OpenAsync(migratorConnectionString, CommandName, ApplicationName, cancellationToken);
            await MigratorConnection.VerifyWritableAsync(connection, cancellationToken, CommandName);
            // A backfill enters organizations without asking for their status, and tables come and go with migrations.
            await MigrationLock.AcquireAsync(
                connection, new LockQueue(), time, holder => progress?.Report(new(OrganizationStep.WaitingForOtherRun, holder, 0, null)), cancellationToken);
            if (await CloseAsync(connection, id, name, cancellationToken) is { } done)
                return done;
            await new OpenTransactions(connection, time).WaitAsync(
                patience, whom => progress?.Report(new(OrganizationStep.WaitingForTransactions, whom, 0, null)), cancellationToken);
            await DeleteAsync(connection, id, progress, cancellationToken);
            return await ReceiptAsync(connection, id, cancellationToken) ?? throw OrganizationStateException.Unknown(id);
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Classify(error);
        }
    }

    /// <returns>The receipt, when an earlier run has done it all.</returns>
    private static async Task<DeletionReceipt?> CloseAsync(NpgsqlConnection connection, OrganizationId id, string name, CancellationToken cancellationToken)
    {
        await using var transaction = await OwnerTransaction.BeginAsync(connection, LockTimeout, cancellationToken);
        if (await FoundOrganization.FindAsync(connection, id, cancellationToken) is not { } organization)
            return await DeletionRecord.ReadAsync(connection, id, cancellationToken) ?? throw OrganizationStateException.Unknown(id);
        if (organization.Name != name)
            throw new OrganizationStateException($"The organization {id} does not have the name that --confirm gives. Nothing was changed. `org list` shows its name.");
        // Before anything is closed: what cannot be deleted is said while the organization works.
        await OrganizationTables.ReadAsync(connection, cancellationToken);
        await DeletionRecord.BeginAsync(connection, id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    private static async Task DeleteAsync(NpgsqlConnection connection, OrganizationId id, IProgress<OrganizationProgress>? progress, CancellationToken cancellationToken)
    {
        var run = new DeletionRun(connection, id, progress);
        IReadOnlyList<string> left = [];
        for (var pass = 0; pass < MostPasses; pass++)
        {
            await run.DeleteAsync(await OrganizationTables.ReadAsync(connection, cancellationToken), cancellationToken);
            left = await run.FinishAsync(await OrganizationTables.ReadAsync(connection, cancellationToken), cancellationToken);
            if (left.Count == 0)
                return;
        }

        throw new OrganizationStateException(
            $"Rows of {id} keep appearing in {string.Join(", ", left)}, although nothing enters the organization any more: something writes there past app.enter. Stop it, and run `org delete` again.");
    }

    private static async Task<DeletionReceipt?> ReceiptAsync(NpgsqlConnection connection, OrganizationId id, CancellationToken cancellationToken)
    {
        await using var transaction = await OwnerTransaction.BeginAsync(connection, LockTimeout, cancellationToken);
        return await DeletionRecord.ReadAsync(connection, id, cancellationToken);
    }
}

using Backend.Data.Migrations.Diagnostics;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Running.Failures;
using Backend.Data.Migrations.Running.Locks;
using Backend.Data.Migrations.Running.Plans;
using Backend.Data.Migrations.Running.Statements;
using Npgsql;

namespace Backend.Data.Migrations.Running.Segments;

/// <summary>
/// Runs a statement outside transactions. Nothing tells afterwards whether it was this one that took effect, so it looks
/// at the catalog first: what is done is not done again, and what an interrupted run left is removed.
/// </summary>
internal sealed class ConcurrentSegment(SegmentRun segment)
{
    private readonly NumberedStatement _statement = segment.Segment.Statements[0];

    private NpgsqlConnection Connection => segment.Run.Connection;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var statement = ConcurrentStatement.Read(_statement.Text)!;
        await segment.Run.RetryAsync(segment.Plan.File.QualifiedName, async () =>
        {
            if (!await IsDoneAsync(statement, cancellationToken))
                await ExecuteAsync(statement, cancellationToken);
            return true;
        }, cancellationToken);
        segment.Run.Position.Remainder = null;
        await segment.RecordAloneAsync(cancellationToken);
    }

    private async Task<bool> IsDoneAsync(ConcurrentStatement statement, CancellationToken cancellationToken)
    {
        switch (statement)
        {
            case IndexDrop drop:
                return await IndexCatalog.FindAsync(Connection, drop.Index, cancellationToken) is null;
            case IndexRebuild rebuild:
                foreach (var left in await IndexCatalog.LeftByReindexAsync(Connection, rebuild.Name, cancellationToken))
                    await DropAsync(left, cancellationToken);
                return false;
            case IndexBuild build:
                return await IsBuiltAsync(build, cancellationToken);
            default:
                return false;
        }
    }

    private async Task<bool> IsBuiltAsync(IndexBuild build, CancellationToken cancellationToken)
    {
        if (await IndexCatalog.FindAsync(Connection, build.Index, cancellationToken) is not { } found)
            return false;
        if (!found.IsValid)
        {
            await DropAsync(build.Index, cancellationToken);
            return false;
        }

        if (found.IsDefinedAs(await DefinitionOfAsync(build, cancellationToken)))
        {
            segment.Run.Logger.IndexFound(build.Index.ToString());
            return true;
        }

        throw FailureReport.Of(segment.Run, segment.Plan, _statement,
            $"the index {build.Index} is there already, and is another one: {found.Definition}",
            $"Give this one another name, or drop that one (`drop index concurrently {build.Index}`), then run `db migrate` again.");
    }

    private async Task<string> DefinitionOfAsync(IndexBuild build, CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = await OwnerTransaction.BeginAsync(Connection, segment.Run.Patience.Timeout, cancellationToken);
            return await IndexCatalog.DefinitionOfAsync(Connection, build, _statement.Text, cancellationToken);
        }
        catch (PostgresException error) when (!ServerError.EndsConnection(error))
        {
            // What it says of a position is not of the file's statement.
            throw FailureReport.Of(segment.Run, segment.Plan, _statement with { Statement = _statement.Statement with { Text = "" } }, error);
        }
    }

    private async Task ExecuteAsync(ConcurrentStatement statement, CancellationToken cancellationToken)
    {
        segment.Run.Position.Remainder = statement is IndexDrop
            ? "An index that was being dropped may be left, marked invalid: the next run drops it."
            : "An unfinished index may be left, marked invalid: the next run drops it and builds it again.";
        try
        {
            await using var session = await OwnerSession.BeginAsync(Connection, segment.Run.Patience.ConcurrentTimeout, cancellationToken);
            await segment.ExecuteAsync(_statement, cancellationToken);
        }
        catch (MigrationFailedException) when (statement is IndexBuild build)
        {
            // An unfinished unique index already refuses rows: it does not stay until someone comes back.
            await TryDropUnfinishedAsync(build, cancellationToken);
            throw;
        }
    }

    private async Task TryDropUnfinishedAsync(IndexBuild build, CancellationToken cancellationToken)
    {
        try
        {
            if (await IndexCatalog.FindAsync(Connection, build.Index, cancellationToken) is { IsValid: false })
                await DropAsync(build.Index, cancellationToken);
        }
        catch (MigrationFailedException error)
        {
            segment.Run.Logger.CleanUpFailed(segment.Plan.File.QualifiedName, error);
        }
    }

    private async Task DropAsync(QualifiedName index, CancellationToken cancellationToken)
    {
        await using var session = await OwnerSession.BeginAsync(Connection, segment.Run.Patience.ConcurrentTimeout, cancellationToken);
        await segment.ExecuteAsync($"drop index concurrently if exists {index.Sql}", _statement, cancellationToken);
        segment.Run.Logger.UnfinishedIndexDropped(index.ToString());
    }
}

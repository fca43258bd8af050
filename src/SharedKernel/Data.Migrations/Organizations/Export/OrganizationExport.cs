using System.Data;
using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Journal;
using Backend.Data.Migrations.Running;
using Backend.Data.Tenancy;
using Npgsql;

namespace Backend.Data.Migrations.Organizations.Export;

/// <summary>
/// Writes all rows of one organization into files, as the owner, who enters it whatever its status. The organization goes on
/// working; the files are of one moment.
/// </summary>
/// <param name="migratorConnectionString">The migrator's connection, in Npgsql's form.</param>
public sealed class OrganizationExport(string migratorConnectionString)
{
    internal const string ApplicationName = "backend organization export";

    private const string CommandName = "org export";

    private static readonly TimeSpan LockTimeout = TimeSpan.FromSeconds(10);

    // RFC 3339, in UTC; durations by ISO 8601.
    private static readonly string[] Formats = ["set local timezone = 'UTC'", "set local intervalstyle = 'iso_8601'"];

    /// <summary>
    /// One file of JSON lines for each table with an organization, and <c>manifest.json</c>, in one REPEATABLE READ transaction
    /// that is rolled back at the end. Each row goes from the server to the file, so memory does not grow with the rows; the
    /// files are read back and compared with counts of the same snapshot before the manifest is written. While it runs,
    /// migrations that change these tables wait.
    /// </summary>
    /// <param name="id">Whose rows.</param>
    /// <param name="directory">Made if it is not there.</param>
    /// <param name="existing">What becomes of files that are there.</param>
    /// <param name="progress">Told of each step, and of every thousandth row.</param>
    /// <param name="cancellationToken">Ends it; the directory then holds no manifest.</param>
    /// <returns>What was written.</returns>
    /// <exception cref="OrganizationStateException">The organization is unknown or being deleted, the directory is not empty, a table
    /// cannot be read as a whole, or a file does not read back as it was written.</exception>
    /// <exception cref="MigrationException">The migrator cannot connect.</exception>
    /// <exception cref="DatabaseException">The database failed or refused.</exception>
    /// <exception cref="IOException">The disk refused.</exception>
    public async Task<ExportManifest> ExportAsync(
        OrganizationId id, string directory, ExistingFiles existing, IProgress<OrganizationProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await MigratorConnection.OpenAsync(migratorConnectionString, CommandName, ApplicationName, cancellationToken);
            await using var transaction = await OwnerTransaction.BeginAsync(connection, LockTimeout, cancellationToken, id.Value, IsolationLevel.RepeatableRead);
            await connection.RunAsync(Formats, cancellationToken);
            var organization = await FoundOrganization.FindAsync(connection, id, cancellationToken) ?? throw OrganizationStateException.Unknown(id);
            if (organization.Status == FoundOrganization.Deleting)
                throw OrganizationStateException.BeingDeleted(id);
            var target = new ExportDirectory(directory);
            var run = new ExportRun(connection, id, target, progress);
            var groups = await Tables.OrganizationTables.ReadAsync(connection, cancellationToken);
            Prepare(target, existing);
            return await WriteAsync(connection, run, target, organization, [.. groups.SelectMany(group => group.Tables)], progress, cancellationToken);
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Classify(error);
        }
    }

    private static async Task<ExportManifest> WriteAsync(
        NpgsqlConnection connection,
        ExportRun run,
        ExportDirectory directory,
        FoundOrganization organization,
        IReadOnlyList<Tables.OrganizationTable> tables,
        IProgress<OrganizationProgress>? progress,
        CancellationToken cancellationToken)
    {
        var migrations = await JournalTable.ReadAsync(connection, cancellationToken);
        var counts = await run.CountAsync(tables, cancellationToken);
        var files = new List<ExportedTable>();
        foreach (var table in tables)
            files.Add(await run.WriteAsync(table, cancellationToken));
        foreach (var (file, count) in files.Zip(counts))
        {
            progress?.Report(new(OrganizationStep.Verifying, file.Table, counts.Sum(), counts.Sum()));
            await ExportVerification.VerifyAsync(directory.PathOf(file.File), file, count, cancellationToken);
        }

        var manifest = new ExportManifest(
            new(organization.Id.Value, organization.Name, organization.Status, organization.CreatedAt),
            organization.Now,
            [.. migrations.Select(migration => $"{migration.Module}/{migration.Id}")],
            counts.Sum(),
            files);
        await directory.WriteManifestAsync(manifest, cancellationToken);
        return manifest;
    }

    private static void Prepare(ExportDirectory directory, ExistingFiles existing)
    {
        if (existing == ExistingFiles.Overwrite)
            directory.Clear();
        else
            directory.Prepare();
    }
}

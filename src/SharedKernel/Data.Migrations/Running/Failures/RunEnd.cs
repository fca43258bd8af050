using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Running.State;
using Npgsql;

namespace Backend.Data.Migrations.Running.Failures;

/// <summary>Says how a run ended that no statement of a file ended.</summary>
internal static class RunEnd
{
    public static MigrationCanceledException Cancelled(RunPosition position, OperationCanceledException error, CancellationToken cancellationToken) => new(
        Sentences($"Cancelled{(position.Place is { } place ? $" in {place}" : "")}.", position.Describe(), "Run `db migrate` again to go on."), error, cancellationToken);

    public static MigratorConnectionException Of(RunPosition position, NpgsqlException error)
    {
        if (error is PostgresException server && !ServerError.EndsConnection(server))
            return OwnStatement(position, server);
        var reason = error is PostgresException ended ? $"{ended.MessageText} ({ended.SqlState})" : error.Message;
        return new(Sentences(
            $"The connection was lost{(position.Place is { } place ? $" in {place}" : "")}: {reason.TrimEnd('.')}.",
            position.Describe(),
            "See that the server runs, then run `db migrate` again: it goes on where this run ended."), error);
    }

    private static MigratorConnectionException OwnStatement(RunPosition position, PostgresException error)
    {
        var (reason, next) = ServerError.Of(error);
        if (error.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.InvalidSchemaName)
            next = "Run deploy/postgres/03-grants.sql there as a superuser, then `db migrate` again.";
        return new(Sentences($"The database refused to keep the journal: {reason} ({error.SqlState}).", position.Describe(), next), error);
    }

    private static string Sentences(params string[] sentences) => string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
}

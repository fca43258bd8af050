using System.Globalization;
using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Running.Plans;
using Npgsql;

namespace Backend.Data.Migrations.Running.Failures;

/// <summary>Makes of what ended a run the message that a person acts on: what happened, what is committed, what to type.</summary>
internal static class FailureReport
{
    /// <summary>A statement failed.</summary>
    public static MigrationFailedException Of(RunContext run, MigrationPlan plan, NumberedStatement statement, PostgresException error)
    {
        var (reason, next) = ServerError.IsContention(error.SqlState) ? InTheWay(run, error) : ServerError.Of(error);
        return new MigrationFailedException(plan.File.QualifiedName, statement.Statement.LineAt(error.Position), statement.Number,
            error.SqlState, reason, run.Position.Describe(), next, error);
    }

    /// <summary>The runner refuses a statement that PostgreSQL would take.</summary>
    public static MigrationFailedException Of(RunContext run, MigrationPlan plan, NumberedStatement statement, string reason, string next) =>
        new(plan.File.QualifiedName, statement.Line, statement.Number, null, reason, run.Position.Describe(), next);

    private static ServerError InTheWay(RunContext run, PostgresException error)
    {
        var patience = run.Patience;
        var tried = string.Create(CultureInfo.InvariantCulture, $"{patience.Attempts} attempts");
        if (error.SqlState == PostgresErrorCodes.DeadlockDetected)
            return new($"it met a deadlock with another session in each of {tried}: {error.MessageText}", "Run `db migrate` again at a calmer moment.");
        var waited = $"what it needs stayed in use through {tried}";
        return run.Watch.Last is { } wait
            ? new($"{waited}: it waited for {wait}", $"Let that session end, or end it as a superuser (`{wait.EndCommand}`), then run `db migrate` again.")
            : new($"{waited}, and who holds it could not be seen", "Look at pg_stat_activity for long transactions, end them, then run `db migrate` again.");
    }
}

using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Journal;
using Backend.Data.Migrations.Sql;
using Npgsql;

namespace Backend.Data.Migrations.Running;

/// <summary>Applies one file and its journal entry in one transaction.</summary>
internal sealed class FileExecution(NpgsqlConnection connection, TimeProvider time, TimeSpan lockTimeout)
{
    /// <exception cref="MigrationFailedException">A statement failed; the transaction is rolled back.</exception>
    public async Task<AppliedMigration> ApplyAsync(MigrationFile file, CancellationToken cancellationToken)
    {
        var statements = SqlScript.Split(file.Text);
        RefuseTransactionControl(file, statements);

        var begin = time.GetTimestamp();
        await using var transaction = await OwnerTransaction.BeginAsync(connection, lockTimeout, cancellationToken);
        for (var i = 0; i < statements.Count; i++)
            await ExecuteAsync(file, statements[i], i + 1, cancellationToken);
        var entry = new JournalEntry(file.Module, file.Id, file.Checksum, time.GetUtcNow());
        try
        {
            await JournalTable.AddAsync(connection, entry, time.GetElapsedTime(begin), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (PostgresException error)
        {
            // Deferred constraints speak up here.
            throw Failed(file, statements.Count == 0 ? 1 : statements[^1].Line, statements.Count, error);
        }

        return new AppliedMigration(file.Module, file.Id, time.GetElapsedTime(begin));
    }

    private static void RefuseTransactionControl(MigrationFile file, IReadOnlyList<SqlStatement> statements)
    {
        foreach (var (index, statement) in statements.Index().Where(each => each.Item.ControlsTransaction))
        {
            throw new MigrationFailedException(file.QualifiedName, statement.Line, index + 1, null,
                "a file is one transaction, begun and committed by the runner; function bodies are quoted");
        }
    }

    private async Task ExecuteAsync(MigrationFile file, SqlStatement statement, int number, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = new NpgsqlCommand(statement.Text, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException error)
        {
            throw Failed(file, statement.LineAt(error.Position), number, error);
        }
    }

    private static MigrationFailedException Failed(MigrationFile file, int line, int number, PostgresException error)
    {
        var message = error.Hint is { Length: > 0 } hint ? $"{error.MessageText}; {hint.TrimEnd('.')}" : error.MessageText;
        return new MigrationFailedException(file.QualifiedName, line, number, error.SqlState, message, error);
    }
}

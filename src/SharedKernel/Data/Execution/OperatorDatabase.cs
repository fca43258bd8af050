using Backend.Data.Execution.Errors;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>
/// Calls the functions of operators as <c>backend_operator</c>, which may read no table: what it sees across organizations is
/// what they give, and each call leaves a row of audit.
/// </summary>
/// <param name="operatorConnectionString">The operator's connection, in Npgsql's form.</param>
public sealed class OperatorDatabase(string operatorConnectionString)
{
    /// <summary>One function, in a transaction of its own: one round trip.</summary>
    /// <exception cref="DatabaseException">The database failed, or the role is not the operator's.</exception>
    public async Task<OperatorAnswer> CallAsync(OperatorCall call, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(operatorConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand(call.Sql, connection);
            foreach (var value in call.Values)
                command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var rows = new List<IReadOnlyList<object?>>();
            while (await reader.ReadAsync(cancellationToken))
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetValue(column))]);
            return new([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], rows);
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Classify(error);
        }
    }
}

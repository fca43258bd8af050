using Backend.Data.Execution.Errors;
using Backend.Data.Execution.Resilience;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>
/// Calls the functions of operators as <c>backend_operator</c>, which may read no table: what it sees across organizations is
/// what they give, and each call leaves a row of audit.
/// </summary>
/// <param name="operatorConnectionString">The operator's connection, in Npgsql's form.</param>
public sealed class OperatorDatabase(string operatorConnectionString)
{
    // Above the driver's own 15 seconds to connect and 30 to answer, which a server that stands still does not let it keep.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(50);

    /// <summary>One function, in a transaction of its own: one round trip.</summary>
    /// <exception cref="DatabaseException">The database failed, or the role is not the operator's.</exception>
    public async Task<OperatorAnswer> CallAsync(OperatorCall call, CancellationToken cancellationToken)
    {
        try
        {
            return await LimitedCall.RunAsync(token => CallOnceAsync(call, token), Limit, cancellationToken);
        }
        catch (NpgsqlException error)
        {
            throw ErrorClassifier.Classify(error);
        }
    }

    private async Task<OperatorAnswer> CallOnceAsync(OperatorCall call, CancellationToken cancellationToken)
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
}

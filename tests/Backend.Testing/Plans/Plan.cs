using System.Globalization;
using Backend.Development;
using Backend.Testing.Modules;
using Npgsql;

namespace Backend.Testing.Plans;

/// <summary>What the planner makes of a statement when the app role sends it: row security hides indexes from it that others may use.</summary>
public static class Plan
{
    /// <summary>The plan as text, without costs.</summary>
    /// <param name="host">Where the tables are.</param>
    /// <param name="organization">The organization to enter.</param>
    /// <param name="kind">With or without regard to the values.</param>
    /// <param name="sql">The statement with <c>$n</c> for its values.</param>
    /// <param name="values">The values: uuids and texts.</param>
    public static async Task<string> ExplainAsync(ModuleHost host, Guid organization, PlanKind kind, string sql, params IReadOnlyList<object> values)
    {
        await using var connection = await host.OpenAsync(DatabaseRole.App);
        await using var transaction = await connection.BeginTransactionAsync();
        await ReadAsync(connection, string.Create(CultureInfo.InvariantCulture, $"select app.enter('{organization}', true, 0)"));
        await ReadAsync(connection, $"set local plan_cache_mode = force_{(kind == PlanKind.Custom ? "custom" : "generic")}_plan");
        await ReadAsync(connection, $"prepare explained ({string.Join(", ", values.Select(value => value is Guid ? "uuid" : "text"))}) as {sql}");
        var plan = await ReadAsync(connection, $"explain (costs off) execute explained ({string.Join(", ", values.Select(value => $"'{value}'"))})");
        await ReadAsync(connection, "deallocate explained");
        return plan;
    }

    private static async Task<string> ReadAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
            lines.Add(reader.IsDBNull(0) || reader.GetFieldType(0) != typeof(string) ? "" : reader.GetString(0));
        return string.Join('\n', lines);
    }
}

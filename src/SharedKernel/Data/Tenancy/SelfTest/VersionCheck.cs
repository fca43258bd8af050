using System.Globalization;
using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>Below the floor, planner statistics leak values of other organizations past the policies.</summary>
internal sealed class VersionCheck : ITenancyCheck
{
    private const string Sql = "select current_setting('server_version_num')::integer";

    public string Name => "version";

    public async Task<IReadOnlyList<string>> FindAsync(Database database, ExpectedTables expected, CancellationToken cancellationToken) =>
        [.. (await database.RowsAsync(Sql, row => row.GetInt32(0), cancellationToken)).Select(Violation).OfType<string>()];

    /// <summary>What is wrong with a version, as <c>server_version_num</c> has it.</summary>
    internal static string? Violation(int version)
    {
        var floor = (version / 10_000) switch
        {
            < 15 => 150_014,
            15 => 150_014,
            16 => 160_010,
            17 => 170_006,
            _ => 0,
        };
        return version < floor ? $"PostgreSQL {Text(version)} is below {Text(floor)}: update the server" : null;
    }

    private static string Text(int version) => string.Create(CultureInfo.InvariantCulture, $"{version / 10_000}.{version % 10_000}");
}

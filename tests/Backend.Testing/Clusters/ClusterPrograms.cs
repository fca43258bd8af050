using Backend.Development;
using Backend.Development.Server;

namespace Backend.Testing.Clusters;

/// <summary>PostgreSQL's programs, and the account that runs them because PostgreSQL refuses root.</summary>
internal sealed record ClusterPrograms(Binaries Binaries, Account Account)
{
    public static async Task<ClusterPrograms> FindAsync(CancellationToken ct)
    {
        var account = Account.Detect();
        var named = Environment.GetEnvironmentVariable(BinariesSearch.Variable);
        return new ClusterPrograms(await BinariesSearch.FindAsync(named, account, dataMajor: null, static _ => { }, ct), account);
    }

    /// <summary>Runs a program of PostgreSQL's to its end.</summary>
    /// <exception cref="DevelopmentDatabaseException">It failed; the message has what it wrote.</exception>
    public async Task RunAsync(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        var result = await Command.RunAsync(Path.Combine(Binaries.Directory, program), arguments, Account, ct);
        result.ThrowIfFailed($"{program} failed");
    }
}

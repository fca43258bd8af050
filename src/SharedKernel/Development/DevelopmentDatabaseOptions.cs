namespace Backend.Development;

/// <summary>Where the development database lives and how it reports.</summary>
public sealed record DevelopmentDatabaseOptions
{
    /// <summary>
    /// The checkout; data goes to <c>.data/postgres</c> in it. Default: the directory of Backend.sln, found upwards from
    /// the working directory.
    /// </summary>
    public string? Root { get; init; }

    /// <summary>The TCP port on 127.0.0.1 to try first. Default: 5433. Once a server has had a port, it keeps it while it is free.</summary>
    public int PreferredPort { get; init; } = 5433;

    /// <summary>
    /// The directory of PostgreSQL's programs (<c>initdb</c>, <c>pg_ctl</c>, <c>postgres</c>). Default: the environment
    /// variable <c>BACKEND_PG_BIN</c>, else a search of the usual places.
    /// </summary>
    public string? BinariesDirectory { get; init; }

    /// <summary>Receives one line per step that takes time or is worth knowing. Default: nothing.</summary>
    public Action<string>? Progress { get; init; }

    internal void Report(string line) => Progress?.Invoke(line);
}

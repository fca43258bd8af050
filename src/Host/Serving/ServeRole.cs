namespace Backend.Host.Serving;

/// <summary>What a process does.</summary>
internal enum ServeRole
{
    /// <summary>It answers requests and runs jobs.</summary>
    All,

    /// <summary>It answers requests; others run the jobs.</summary>
    Api,

    /// <summary>It runs jobs, and answers probes alone.</summary>
    Worker,
}

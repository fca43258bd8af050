namespace Backend.Data.Migrations.Snapshot;

/// <summary>The templates of policies that a walled table may have.</summary>
internal static class WallKinds
{
    /// <summary>Rows of the transaction's organization only, for every role.</summary>
    public const string Tenant = "tenant";

    /// <summary>The same for the serving roles; functions of backend_jobs see every organization's rows.</summary>
    public const string Queue = "queue";
}

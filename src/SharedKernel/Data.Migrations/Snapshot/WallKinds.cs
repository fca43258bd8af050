namespace Backend.Data.Migrations.Snapshot;

/// <summary>The templates of policies that a walled table may have.</summary>
internal static class WallKinds
{
    /// <summary>Rows of the transaction's organization only, for every role.</summary>
    public const string Tenant = "tenant";
}

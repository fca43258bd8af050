namespace Backend.Data.Execution.Poolers;

/// <summary>What stands between this process and PostgreSQL.</summary>
public enum ConnectionPooler
{
    /// <summary>Nothing, or what passes bytes on: a connection is a session of the server.</summary>
    None,

    /// <summary>
    /// A pooler in session mode: a connection keeps its session as long as it lasts. Start-up options are refused by such
    /// poolers, and none are sent.
    /// </summary>
    Session,

    /// <summary>
    /// A pooler in transaction mode: each transaction may be served by another session. Nothing is prepared, so that every
    /// statement is parsed and planned each time; nobody can listen for notifications.
    /// </summary>
    Transaction,
}

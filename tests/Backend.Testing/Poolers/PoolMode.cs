namespace Backend.Testing.Poolers;

/// <summary>When PgBouncer gives a server connection to another client.</summary>
public enum PoolMode
{
    /// <summary>When the client disconnects.</summary>
    Session,

    /// <summary>When the transaction ends.</summary>
    Transaction,
}

namespace Backend.Testing.Network;

/// <summary>A side of a connection through a proxy.</summary>
internal enum ProxySide
{
    /// <summary>Who connected.</summary>
    Client,

    /// <summary>PostgreSQL.</summary>
    Server,
}

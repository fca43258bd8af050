namespace Backend.Testing.Network;

/// <summary>Which ways of a network stand still; what is sent there waits.</summary>
[Flags]
public enum StalledDirections
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>What clients send.</summary>
    ToServer = 1,

    /// <summary>What the server answers.</summary>
    ToClient = 2,

    /// <summary>Both.</summary>
    Both = ToServer | ToClient,
}

namespace Backend.Testing.Network;

/// <summary>What becomes of bytes on their way through a proxy.</summary>
internal enum WireVerdict
{
    /// <summary>They go on.</summary>
    Pass,

    /// <summary>They are lost, and nobody is told.</summary>
    Drop,

    /// <summary>They are lost, and the connection breaks.</summary>
    Cut,
}

namespace Backend.Data.Execution.Resilience;

/// <summary>Whether units of work may ask for connections. The numbers are those of the metric.</summary>
public enum CircuitState
{
    /// <summary>All may.</summary>
    Closed = 0,

    /// <summary>One does, to see whether the server is back; the others are refused.</summary>
    Trying = 1,

    /// <summary>None may.</summary>
    Open = 2,
}

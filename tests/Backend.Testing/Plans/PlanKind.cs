namespace Backend.Testing.Plans;

/// <summary>Which plan of a prepared statement is meant.</summary>
public enum PlanKind
{
    /// <summary>Made for the values of one execution.</summary>
    Custom,

    /// <summary>Made once for all values.</summary>
    Generic,
}

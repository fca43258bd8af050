namespace Backend.Kernel.Jobs;

/// <summary>
/// The arguments of a job: a record that becomes JSON. Rows outlive the release that wrote them, so a property is added
/// with a default and never renamed.
/// </summary>
public interface IJob
{
    /// <summary>The stable name, such as <c>orders.expire_unpaid</c>: the module, a dot, what is done. Never a type's name.</summary>
    static abstract string Kind { get; }
}

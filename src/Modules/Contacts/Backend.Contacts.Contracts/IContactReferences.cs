using Backend.Data.Execution;

namespace Backend.Modules.Contacts;

/// <summary>
/// What refers to contacts in another module. The module implements it and lists it with <c>Contributes</c>; contacts calls all
/// of them when two contacts are merged.
/// </summary>
public interface IContactReferences
{
    /// <summary>
    /// Lets all rows of the module that refer to one contact refer to another. The statements are queued on the caller's unit
    /// and sent with its next one. Both contacts are locked by then, and neither is deleted.
    /// </summary>
    /// <param name="unitOfWork">The caller's transaction.</param>
    /// <param name="from">The contact that is merged away.</param>
    /// <param name="to">The contact that stays.</param>
    void MoveAll(IUnitOfWork unitOfWork, Guid from, Guid to);
}

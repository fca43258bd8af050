using Backend.Data.Execution;

namespace Backend.Modules.Licenses;

/// <summary>What other modules may ask of licenses. Every call joins the caller's unit of work and cannot commit.</summary>
public interface ILicenses
{
    /// <summary>Issues licenses that wait for their order to be paid. They are sent with the unit's next statement.</summary>
    /// <param name="unitOfWork">The caller's transaction.</param>
    /// <param name="licenses">One for each order line; none is fine.</param>
    void IssuePending(IUnitOfWork unitOfWork, IReadOnlyList<PendingLicense> licenses);

    /// <summary>Revokes the licenses of an order that still wait, and publishes that they are. One round trip, with what is queued.</summary>
    /// <param name="unitOfWork">The caller's transaction.</param>
    /// <param name="orderId">The order.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    Task RevokePendingAsync(IUnitOfWork unitOfWork, Guid orderId, CancellationToken cancellationToken);
}

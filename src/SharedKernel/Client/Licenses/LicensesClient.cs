using Backend.Client.Calls;
using Backend.Client.Sending;

namespace Backend.Client.Licenses;

/// <summary>The licenses of the organization.</summary>
public sealed class LicensesClient
{
    private readonly Sender _sender;

    internal LicensesClient(Sender sender) => _sender = sender;

    /// <summary>Makes a license by itself. The answer has its key, and no other answer has.</summary>
    /// <exception cref="BackendException"><c>reference_missing</c>.</exception>
    public Task<License> CreateAsync(NewLicense license, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<NewLicense, License>(LicenseRoutes.Create, LicenseRoutes.Create.Pattern, license, options, cancellationToken);

    /// <summary>Reads a license.</summary>
    /// <exception cref="BackendException"><c>not_found</c>.</exception>
    public Task<License> GetAsync(Guid id, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<License>(LicenseRoutes.Get, LicenseRoutes.Get.Path(id), options, cancellationToken);

    /// <summary>Reads one page of licenses.</summary>
    public Task<Page<LicenseSummary>> ListAsync(LicenseFilter filter, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Page<LicenseSummary>>(LicenseRoutes.List, LicenseRoutes.List.Pattern + QueryString.Of(filter), options, cancellationToken);

    /// <summary>Reads all licenses, page after page as the loop goes on.</summary>
    public IAsyncEnumerable<LicenseSummary> ListAllAsync(LicenseFilter filter, CancellationToken cancellationToken) =>
        Sender.PagesAsync((cursor, ct) => ListAsync(filter with { Cursor = cursor }, ct), cancellationToken);

    /// <summary>Whether a key is good, for a machine or at all.</summary>
    /// <param name="key">The key, as the answer that made it had it.</param>
    /// <param name="machine">The machine that wants to use it; null to ask of the license alone.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <param name="options">What may be said of the call.</param>
    public Task<LicenseCheck> CheckAsync(string key, string? machine, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<KeyQuestion, LicenseCheck>(LicenseRoutes.Check, LicenseRoutes.Check.Pattern, new KeyQuestion(key, machine), options, cancellationToken);

    /// <summary>Gives a license a new key; the one before is good no longer. The answer has it, and no other answer has.</summary>
    /// <exception cref="BackendException"><c>not_found</c>, <c>invalid_state</c>, or <c>version_mismatch</c>.</exception>
    public Task<License> IssueKeyAsync(Guid id, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<License>(LicenseRoutes.IssueKey, LicenseRoutes.IssueKey.Path(id), options, cancellationToken);

    /// <summary>Activates a license that waits.</summary>
    /// <exception cref="BackendException"><c>not_found</c>, <c>invalid_state</c>, or <c>version_mismatch</c>.</exception>
    public Task<License> ActivateAsync(Guid id, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<License>(LicenseRoutes.Activate, LicenseRoutes.Activate.Path(id), options, cancellationToken);

    /// <summary>Takes a license back for good.</summary>
    /// <exception cref="BackendException"><c>not_found</c>, <c>invalid_state</c>, or <c>version_mismatch</c>.</exception>
    public Task<License> RevokeAsync(Guid id, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<License>(LicenseRoutes.Revoke, LicenseRoutes.Revoke.Path(id), options, cancellationToken);

    /// <summary>Gives a license another end of its time.</summary>
    /// <exception cref="BackendException"><c>not_found</c>, <c>invalid_state</c>, or <c>version_mismatch</c>.</exception>
    public Task<License> RenewAsync(Guid id, DateTimeOffset expiresAt, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Renewal, License>(LicenseRoutes.Renew, LicenseRoutes.Renew.Path(id), new Renewal(expiresAt), options, cancellationToken);

    /// <summary>Gives a machine a seat; one that holds a seat keeps it.</summary>
    /// <exception cref="BackendException"><c>not_found</c> or <c>invalid_state</c>.</exception>
    public Task<Activation> TakeSeatAsync(Guid id, string machine, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<SeatRequest, Activation>(LicenseRoutes.TakeSeat, LicenseRoutes.TakeSeat.Path(id), new SeatRequest(machine), options, cancellationToken);

    /// <summary>Reads the machines that have, or had, a seat.</summary>
    public Task<Page<Activation>> ListSeatsAsync(Guid id, ActivationFilter filter, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync<Page<Activation>>(LicenseRoutes.ListSeats, LicenseRoutes.ListSeats.Path(id) + QueryString.Of(filter), options, cancellationToken);

    /// <summary>Takes a machine's seat back.</summary>
    /// <exception cref="BackendException"><c>not_found</c>.</exception>
    public Task ReleaseSeatAsync(Guid id, string machine, CancellationToken cancellationToken, CallOptions? options = null) =>
        _sender.SendAsync(LicenseRoutes.ReleaseSeat, LicenseRoutes.ReleaseSeat.Path(id, machine), options, cancellationToken);
}

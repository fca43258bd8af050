using Backend.Client.Calls;
using Backend.Client.Sending;

namespace Backend.Client.Licenses;

/// <summary>The licenses of the organization.</summary>
public sealed class LicensesClient
{
    private readonly Sender _sender;

    internal LicensesClient(Sender sender) => _sender = sender;

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
}

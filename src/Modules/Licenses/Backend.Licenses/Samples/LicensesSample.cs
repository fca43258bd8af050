using Backend.Kernel.Seeding.Samples;
using Backend.Modules.Licenses.Schema;
using Backend.Modules.Orders;

namespace Backend.Modules.Licenses.Samples;

/// <summary>A license for each order line of a license product, as placing an order makes them, some years later.</summary>
internal sealed class LicensesSample : ISample
{
    public IReadOnlyList<SampleSize> Sizes => [];

    public Task WriteAsync(SampleUnit unit, CancellationToken cancellationToken) =>
        unit.InsertAsync(Tables.Licenses, unit.Shared<SampleLicenseLine>().Select(new LicenseRows(unit).Row), cancellationToken);
}

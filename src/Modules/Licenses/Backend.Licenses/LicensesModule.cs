using Backend.Kernel.Listing;
using Backend.Kernel.Modules;
using Backend.Modules.Licenses.Features.GetLicense;
using Backend.Modules.Licenses.Features.ListLicenses;
using Backend.Modules.Licenses.Samples;
using Backend.Modules.Licenses.Schema;

namespace Backend.Modules.Licenses;

/// <summary>Rights to use a product: issued with an order, or by themselves.</summary>
public sealed class LicensesModule : IModule
{
    /// <inheritdoc/>
    public string Name => "licenses";

    /// <inheritdoc/>
    public void Configure(ModuleBuilder module) => module
        .Tables(Tables.Licenses, Tables.Activations)
        .Exports<ILicenses, LicensesService>()
        .Query<GetLicense, LicenseDetails, GetLicenseHandler>("licenses:read")
        .Query<ListLicenses, Listing<LicenseSummary>, ListLicensesHandler>("licenses:read")
        .Sample(new LicensesSample())
        .Endpoints(GetLicenseEndpoint.Map, ListLicensesEndpoint.Map);
}

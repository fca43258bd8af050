using Backend.Kernel.Listing;
using Backend.Kernel.Modules;
using Backend.Modules.Contacts;
using Backend.Modules.Licenses.Events;
using Backend.Modules.Licenses.Features.ActivateLicense;
using Backend.Modules.Licenses.Features.CheckLicense;
using Backend.Modules.Licenses.Features.CreateLicense;
using Backend.Modules.Licenses.Features.GetLicense;
using Backend.Modules.Licenses.Features.IssueKey;
using Backend.Modules.Licenses.Features.ListActivations;
using Backend.Modules.Licenses.Features.ListLicenses;
using Backend.Modules.Licenses.Features.ReleaseSeat;
using Backend.Modules.Licenses.Features.RenewLicense;
using Backend.Modules.Licenses.Features.RevokeLicense;
using Backend.Modules.Licenses.Features.TakeSeat;
using Backend.Modules.Licenses.Jobs;
using Backend.Modules.Licenses.Samples;
using Backend.Modules.Licenses.Schema;
using Backend.Modules.Orders;
using MediatR;

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
        .Contributes<IContactReferences, LicensesContactReferences>()
        .Command<CreateLicense, LicenseDetails, CreateLicenseHandler>("licenses:write")
        .Command<ActivateLicense, LicenseDetails, ActivateLicenseHandler>("licenses:write")
        .Command<RenewLicense, LicenseDetails, RenewLicenseHandler>("licenses:write")
        .Command<RevokeLicense, LicenseDetails, RevokeLicenseHandler>("licenses:write")
        .Command<IssueKey, LicenseDetails, IssueKeyHandler>("licenses:write")
        .Command<TakeSeat, TakenSeat, TakeSeatHandler>("licenses:write")
        .Command<ReleaseSeat, Unit, ReleaseSeatHandler>("licenses:write")
        .Query<CheckLicense, LicenseCheck, CheckLicenseHandler>("licenses:read")
        .Query<ListActivations, Listing<ActivationDetails>, ListActivationsHandler>("licenses:read")
        .Query<GetLicense, LicenseDetails, GetLicenseHandler>("licenses:read")
        .Query<ListLicenses, Listing<LicenseSummary>, ListLicensesHandler>("licenses:read")
        .Job<ExpireLicense, ExpireLicenseHandler>()
        .Job<AnnounceExpiry, AnnounceExpiryHandler>()
        .Raises<LicenseActivated>()
        .Raises<LicenseExpiring>()
        .Raises<LicenseExpired>()
        .Raises<LicenseRenewed>()
        .Raises<LicenseRevoked>()
        .On<OrderPaid, ActivateLicenses>("licenses.activate_paid")
        .Sample(new LicensesSample())
        .Endpoints(
            CreateLicenseEndpoint.Map,
            ActivateLicenseEndpoint.Map,
            RenewLicenseEndpoint.Map,
            RevokeLicenseEndpoint.Map,
            IssueKeyEndpoint.Map,
            TakeSeatEndpoint.Map,
            ReleaseSeatEndpoint.Map,
            ListActivationsEndpoint.Map,
            CheckLicenseEndpoint.Map,
            GetLicenseEndpoint.Map,
            ListLicensesEndpoint.Map);
}

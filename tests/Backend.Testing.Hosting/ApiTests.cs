using Backend.Data.Tenancy;

namespace Backend.Testing.Hosting;

/// <summary>A fixture against the shared host, with two organizations that nobody else uses.</summary>
public abstract class ApiTests
{
    private protected Workplace Workplace { get; private set; } = null!;

    private protected RunningHost Host { get; private set; } = null!;

    private protected OrganizationId Organization { get; private set; }

    private protected OrganizationId OtherOrganization { get; private set; }

    /// <summary>Calls as the fixture's organization.</summary>
    private protected Api Api { get; private set; } = null!;

    /// <summary>Calls as another organization.</summary>
    private protected Api Other { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task JoinAsync()
    {
        (Workplace, Host) = await SharedHost.JoinAsync();
        Organization = await Workplace.NewOrganizationAsync();
        OtherOrganization = await Workplace.NewOrganizationAsync();
        Api = Host.As(Workplace.Token(Organization));
        Other = Host.As(Workplace.Token(OtherOrganization));
    }
}

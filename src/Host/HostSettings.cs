using Backend.Development;

namespace Backend.Host;

/// <summary>What the surroundings say: the environment's name, where the checkout is, and where development data goes.</summary>
internal sealed class HostSettings
{
    private HostSettings(string environmentName, string? checkout)
    {
        EnvironmentName = environmentName;
        Checkout = checkout;
    }

    public string EnvironmentName { get; }

    public bool IsDevelopment => string.Equals(EnvironmentName, Environments.Development, StringComparison.OrdinalIgnoreCase);

    /// <summary>The directory of Backend.sln, found upwards from the working directory; null outside a checkout.</summary>
    public string? Checkout { get; }

    /// <summary>Where development keys, passwords and the private PostgreSQL live.</summary>
    public string DataDirectory => Path.Combine(Checkout ?? Directory.GetCurrentDirectory(), ".data");

    public static HostSettings Read() => new(
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
            ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
            ?? Environments.Production,
        DevelopmentDatabase.FindRoot(Directory.GetCurrentDirectory()));

    /// <summary>Ends the command unless this is Development.</summary>
    /// <exception cref="HostException">It is another environment.</exception>
    public void RequireDevelopment(string command)
    {
        if (!IsDevelopment)
            throw new HostException($"`{command}` works in Development only; this is {EnvironmentName}. Set ASPNETCORE_ENVIRONMENT=Development, or use `dotnet run`.");
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Backend.Kernel.Identity;

/// <summary>Registers what verifies tokens.</summary>
public static class IdentityRegistration
{
    /// <summary>
    /// Adds <see cref="SigningKeys"/> and <see cref="TokenVerifier"/>, and in Development <see cref="TokenIssuer"/>. The keys are read here, so
    /// that a wrong setting ends the start: in Development the key under the data directory, elsewhere the configured public keys.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">Holds the public keys outside Development.</param>
    /// <param name="environment">Tells whether this is Development.</param>
    /// <param name="dataDirectory">The project's <c>.data</c> directory; used in Development only.</param>
    /// <exception cref="IdentityConfigurationException">No usable key.</exception>
    public static IServiceCollection AddBackendIdentity(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment, string dataDirectory)
    {
        var keys = environment.IsDevelopment() ? SigningKeys.Development(dataDirectory) : SigningKeys.FromConfiguration(configuration);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => keys);
        services.AddSingleton<TokenVerifier>();
        if (keys.CanSign)
            services.AddSingleton<TokenIssuer>();
        return services;
    }
}

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Backend.Kernel.Http.Health;

/// <summary>
/// On shutdown, keeps the server listening for a while after <c>/readyz</c> began to fail, so that load balancers have
/// stopped sending before connections are closed. <c>Http:DrainDelaySeconds</c>, default 0.
/// </summary>
internal sealed class DrainDelay(IConfiguration configuration, TimeProvider clock) : IHostedLifecycleService
{
    private const string Setting = "Http:DrainDelaySeconds";

    public static TimeSpan Of(IConfiguration configuration) =>
        TimeSpan.FromSeconds(int.TryParse(configuration[Setting], out var seconds) && seconds > 0 ? seconds : 0);

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.Delay(Of(configuration), clock, cancellationToken);

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

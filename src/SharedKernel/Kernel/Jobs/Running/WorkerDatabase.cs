using Backend.Data.Execution;

namespace Backend.Kernel.Jobs.Running;

/// <summary>The worker role's pools: one for handlers' units of work, one for the queue itself.</summary>
/// <param name="Handlers">Where handlers run.</param>
/// <param name="Control">Where jobs are claimed and settled.</param>
internal sealed record WorkerDatabase(Database Handlers, ControlDatabase Control) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Handlers.DisposeAsync();
        await Control.DisposeAsync();
    }
}

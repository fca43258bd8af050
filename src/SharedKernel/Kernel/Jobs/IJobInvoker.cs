using Autofac;

namespace Backend.Kernel.Jobs;

/// <summary>The way from a stored row to its handler. Made in the module file, where the types are known: nothing is looked up by name.</summary>
internal interface IJobInvoker
{
    /// <summary>The arguments of a stored payload.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is no longer what the type takes.</exception>
    object Read(string payload);

    /// <summary>Runs the handler, which comes from the lifetime scope of this attempt.</summary>
    Task InvokeAsync(ILifetimeScope scope, object arguments, JobContext context, CancellationToken cancellationToken);
}

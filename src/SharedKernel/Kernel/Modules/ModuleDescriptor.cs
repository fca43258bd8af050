using System.Reflection;
using Backend.Data.Schema;
using Backend.Kernel.Events;
using Backend.Kernel.Jobs;
using Backend.Kernel.Requests;
using Backend.Kernel.Seeding.References;
using Backend.Kernel.Seeding.Samples;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Modules;

/// <summary>A module as its file lists it.</summary>
/// <param name="Name">Its name and PostgreSQL schema.</param>
/// <param name="Assembly">The implementation, which also holds its migrations.</param>
/// <param name="Schema">Its tables.</param>
/// <param name="Published">What others may read of them.</param>
/// <param name="Requests">Its commands and queries.</param>
/// <param name="Exports">Services it gives.</param>
/// <param name="Imports">Services it takes.</param>
/// <param name="Endpoints">Its routes.</param>
public sealed record ModuleDescriptor(
    string Name,
    Assembly Assembly,
    ModuleSchema Schema,
    IReadOnlyList<Table> Published,
    IReadOnlyList<RequestDescriptor> Requests,
    IReadOnlyList<ServiceExport> Exports,
    IReadOnlyList<Type> Imports,
    IReadOnlyList<Action<IEndpointRouteBuilder>> Endpoints)
{
    /// <summary>Interfaces that other modules may implement.</summary>
    public IReadOnlyList<Type> ExtensionPoints { get; init; } = [];

    /// <summary>Its implementations of other modules' extension points.</summary>
    public IReadOnlyList<ServiceExport> Contributions { get; init; } = [];

    /// <summary>The rows it cannot be without.</summary>
    public IReadOnlyList<IReferenceRows> References { get; init; } = [];

    /// <summary>What <c>db seed</c> fills its tables with.</summary>
    public IReadOnlyList<ISample> Samples { get; init; } = [];

    /// <summary>Its kinds of jobs.</summary>
    public IReadOnlyList<JobDescriptor> Jobs { get; init; } = [];

    /// <summary>Its cron schedules.</summary>
    public IReadOnlyList<ScheduleDescriptor> Schedules { get; init; } = [];

    /// <summary>The events it publishes.</summary>
    public IReadOnlyList<EventDescriptor> Events { get; init; } = [];

    /// <summary>The events it reacts to.</summary>
    public IReadOnlyList<SubscriptionDescriptor> Subscriptions { get; init; } = [];

    internal static ModuleDescriptor Of(IModule module)
    {
        var builder = new ModuleBuilder(module.Name);
        module.Configure(builder);
        return builder.Build(module.GetType().Assembly);
    }
}

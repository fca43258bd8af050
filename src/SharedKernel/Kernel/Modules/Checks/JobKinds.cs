namespace Backend.Kernel.Modules.Checks;

/// <summary>
/// Names of jobs, handlers of events and schedules that do not begin with their module: rows outlive the release that
/// wrote them, so a name must tell whose it is. And schedules of kinds that nobody does.
/// </summary>
internal static class JobKinds
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules) =>
    [
        .. from module in modules
           from name in Names(module)
           where !name.StartsWith($"{module.Name}.", StringComparison.Ordinal)
           select $"The module {module.Name} lists {name}, whose name does not begin with {module.Name} and a dot.",
        .. from module in modules
           from schedule in module.Schedules
           where module.Jobs.All(job => job.Kind != schedule.Kind)
           select $"The schedule {schedule.Name} makes jobs of the kind {schedule.Kind}, which the module {module.Name} does not list.",
    ];

    private static IEnumerable<string> Names(ModuleDescriptor module) =>
    [
        .. module.Jobs.Select(job => job.Kind),
        .. module.Subscriptions.Select(on => on.Name),
        .. module.Schedules.Select(schedule => schedule.Name),
        .. module.Events.Select(raised => raised.Kind),
    ];
}

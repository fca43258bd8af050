namespace Backend.Kernel.Modules.Checks;

/// <summary>A name, request, service or size that two lines claim.</summary>
internal static class Duplicates
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules) =>
    [
        .. Twice(modules.Select(module => (module.Name, module.Name)), "The module name"),
        .. Twice(modules.SelectMany(module => module.Requests.Select(request => (request.Request.Name, module.Name))), "The request"),
        .. Twice(modules.SelectMany(module => module.Exports.Select(export => (export.Service.Name, module.Name))), "The service"),
        .. Twice(modules.SelectMany(module => module.ExtensionPoints.Select(service => (service.Name, module.Name))), "The extension point"),
        .. Twice(modules.SelectMany(module => module.Contributions.Select(part => (part.Implementation.Name, module.Name))), "The contribution"),
        .. Twice(modules.SelectMany(module => module.Jobs.Select(job => job.Kind).Concat(module.Subscriptions.Select(on => on.Name)).Select(name => (name, module.Name))), "The kind of job"),
        .. Twice(modules.SelectMany(module => module.Events.Select(raised => (raised.Kind, module.Name))), "The event"),
        .. Twice(modules.SelectMany(module => module.Schedules.Select(schedule => (schedule.Name, module.Name))), "The schedule"),
        .. Twice(modules.SelectMany(module => module.Samples.SelectMany(sample => sample.Sizes).Select(size => (size.Name, module.Name))), "The sample size"),
    ];

    private static IEnumerable<string> Twice(IEnumerable<(string Key, string Module)> entries, string what) => entries
        .GroupBy(entry => entry.Key, entry => entry.Module, StringComparer.Ordinal)
        .Where(group => group.Count() > 1)
        .Select(group => $"{what} {group.Key} is listed more than once, by {string.Join(" and ", group)}.");
}

using Backend.Kernel.Events;
using Backend.Kernel.Jobs;
using MediatR;

namespace Backend.Kernel.Modules.Checks;

/// <summary>A handler in a module's assembly that its file does not list: its request, job or event would never reach it.</summary>
internal static class UnlistedHandlers
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules) =>
        from module in modules
        let listed = Listed(module)
        from type in module.Assembly.GetTypes()
        where type is { IsAbstract: false, IsInterface: false } && !listed.Contains(type)
        let what = type.GetInterfaces().Select(Handled).FirstOrDefault(handled => handled is not null)
        where what is not null
        select $"{type.Name} handles {what} but the module {module.Name} does not list it.";

    private static HashSet<Type> Listed(ModuleDescriptor module) =>
    [
        .. module.Requests.Select(request => request.Handler),
        .. module.Jobs.Select(job => job.Handler),
        .. module.Subscriptions.Select(on => on.Handler),
    ];

    private static string? Handled(Type type)
    {
        if (!type.IsGenericType)
            return null;
        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(IRequestHandler<,>))
            return "a request";
        if (definition == typeof(IJobHandler<>))
            return "a job";
        return definition == typeof(IEventHandler<>) ? "an event" : null;
    }
}

using MediatR;

namespace Backend.Kernel.Modules.Checks;

/// <summary>A handler in a module's assembly that its file does not list: its request would fail when it is first sent.</summary>
internal static class UnlistedHandlers
{
    public static IEnumerable<string> Find(IReadOnlyList<ModuleDescriptor> modules) =>
        from module in modules
        let listed = module.Requests.Select(request => request.Handler).ToHashSet()
        from type in module.Assembly.GetTypes()
        where type is { IsAbstract: false, IsInterface: false } && type.GetInterfaces().Any(IsHandler) && !listed.Contains(type)
        select $"{type.Name} handles a request but the module {module.Name} does not list it.";

    private static bool IsHandler(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRequestHandler<,>);
}

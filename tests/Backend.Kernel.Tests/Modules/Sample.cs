using System.Reflection;
using Backend.Data.Schema;
using Backend.Kernel.Modules;
using Backend.Kernel.Requests;

namespace Backend.Kernel.Tests.Modules;

/// <summary>Modules made for one check.</summary>
internal static class Sample
{
    /// <summary>A module whose assembly holds nothing but the given types.</summary>
    public static ModuleDescriptor Module(
        string name,
        IReadOnlyList<Type>? types = null,
        IReadOnlyList<Table>? tables = null,
        IReadOnlyList<Table>? published = null,
        IReadOnlyList<RequestDescriptor>? requests = null,
        IReadOnlyList<ServiceExport>? exports = null,
        IReadOnlyList<Type>? imports = null) =>
        new(name, new TypeList(types ?? []), new ModuleSchema(name, tables ?? []), published ?? [], requests ?? [], exports ?? [], imports ?? [], []);

    public static RequestDescriptor Request<TRequest, THandler>(string module) =>
        new(module, typeof(TRequest), typeof(object), typeof(THandler), $"{module}:read", IsQuery: true);

    private sealed class TypeList(IReadOnlyList<Type> types) : Assembly
    {
        public override Type[] GetTypes() => [.. types];
    }
}

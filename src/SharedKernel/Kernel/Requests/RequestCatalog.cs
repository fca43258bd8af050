using System.Collections.Frozen;

namespace Backend.Kernel.Requests;

/// <summary>Every request that a module lists, by type. Built once at start.</summary>
/// <param name="requests">The lines of all module files.</param>
/// <exception cref="ArgumentException">Two modules list the same request.</exception>
public sealed class RequestCatalog(IEnumerable<RequestDescriptor> requests)
{
    private readonly FrozenDictionary<Type, RequestDescriptor> _byType = requests.ToFrozenDictionary(r => r.Request);

    /// <summary>All of them.</summary>
    public IReadOnlyList<RequestDescriptor> All => _byType.Values;

    /// <summary>The descriptor of a request.</summary>
    /// <exception cref="InvalidOperationException">No module lists it.</exception>
    public RequestDescriptor this[Type request] => _byType.TryGetValue(request, out var found)
        ? found
        : throw new InvalidOperationException($"{request} is listed by no module: add it to its module file.");
}

using Backend.Kernel.Requests;

namespace Backend.Kernel.Http.Endpoints;

/// <summary>What an endpoint takes and answers: read by the binder, and by the OpenAPI document.</summary>
/// <param name="request">The line of the module file.</param>
/// <param name="method">The HTTP method.</param>
internal sealed class RequestEndpointMetadata(RequestDescriptor request, string method)
{
    private const string Json = "application/json";
    private const string MergePatch = "application/merge-patch+json";

    public RequestDescriptor Request { get; } = request;

    public string Name => Request.Name;

    public string Method { get; } = method;

    public Type? Body { get; set; }

    public bool IsBodyOptional { get; set; }

    public Type? Query { get; set; }

    public bool IsConditional { get; set; }

    public Dictionary<int, Type?> Responses { get; } = [];

    public IReadOnlyList<string> ContentTypes { get; } = method == "PATCH" ? [Json, MergePatch] : [Json];
}

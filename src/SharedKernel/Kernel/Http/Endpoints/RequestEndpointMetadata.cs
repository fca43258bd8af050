using Backend.Kernel.Requests;

namespace Backend.Kernel.Http.Endpoints;

/// <summary>What an endpoint takes and answers: read by the binder, and by the OpenAPI document.</summary>
/// <param name="request">The line of the module file.</param>
/// <param name="method">The HTTP method.</param>
/// <param name="pattern">The route.</param>
internal sealed class RequestEndpointMetadata(RequestDescriptor request, string method, string pattern)
{
    private const string Json = "application/json";
    private const string MergePatch = "application/merge-patch+json";

    public RequestDescriptor Request { get; } = request;

    public string Name => Request.Name;

    public string Method { get; } = method;

    public Type? Body { get; set; }

    public bool IsBodyOptional { get; set; }

    public Type? Query { get; set; }

    public bool TakesIdempotencyKey { get; init; } = !request.IsQuery && (method is "POST" or "PATCH");

    public bool IsConditional { get; set; }

    /// <summary>Whether it reads one resource, whose entity tag it answers.</summary>
    public bool IsTagged { get; } = method == "GET" && pattern.EndsWith('}');

    public string AnswerType { get; init; } = Json;

    /// <summary>Whether it reads or answers lines, for as long as there are any.</summary>
    public bool IsStream { get; init; }

    public Dictionary<int, Type?> Responses { get; } = [];

    public IReadOnlyList<string> ContentTypes { get; set; } = method == "PATCH" ? [Json, MergePatch] : [Json];
}

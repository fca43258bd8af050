using System.Globalization;

namespace Backend.Client.Sending;

/// <summary>An address of the API, as its OpenAPI document names it, and what goes there and back.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Pattern">The path, with parameters in braces.</param>
/// <param name="Body">The body that is sent; null for none.</param>
/// <param name="Answer">The body that comes back; null for none.</param>
/// <param name="Query">The query parameters; null for none.</param>
internal sealed record Route(HttpMethod Method, string Pattern, Type? Body, Type? Answer, Type? Query = null)
{
    /// <summary>Whether sending it twice does more than sending it once, unless it has an idempotency key.</summary>
    public bool TakesIdempotencyKey => Method == HttpMethod.Post || Method == HttpMethod.Patch;

    /// <summary>The path with its parameters filled in, in their order.</summary>
    public string Path(params ReadOnlySpan<object> values)
    {
        var path = Pattern;
        foreach (var value in values)
        {
            var (open, close) = (path.IndexOf('{', StringComparison.Ordinal), path.IndexOf('}', StringComparison.Ordinal));
            path = $"{path[..open]}{Uri.EscapeDataString(Convert.ToString(value, CultureInfo.InvariantCulture)!)}{path[(close + 1)..]}";
        }

        return path;
    }
}

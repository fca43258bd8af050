using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Endpoints;

/// <summary>What an endpoint answers when all went well.</summary>
public abstract class Reply
{
    private protected Reply()
    {
    }

    /// <summary>200 with a JSON body.</summary>
    /// <param name="value">The body.</param>
    /// <param name="version">The row's version, sent as <c>ETag</c>; null sends none.</param>
    public static Reply Ok<T>(T value, long? version = null) => new JsonReply<T>(StatusCodes.Status200OK, value, location: null, version);

    /// <summary>201 with a JSON body.</summary>
    /// <param name="location">The path of the new resource.</param>
    /// <param name="value">The body.</param>
    /// <param name="version">The row's version, sent as <c>ETag</c>; null sends none.</param>
    public static Reply Created<T>(string location, T value, long? version = null) => new JsonReply<T>(StatusCodes.Status201Created, value, location, version);

    /// <summary>204 without a body.</summary>
    public static Reply NoContent() => EmptyReply.Instance;

    internal abstract Task WriteAsync(HttpContext http);
}

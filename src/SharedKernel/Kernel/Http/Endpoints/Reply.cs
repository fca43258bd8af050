using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Endpoints;

/// <summary>What an endpoint answers when all went well.</summary>
public abstract class Reply
{
    private protected Reply()
    {
    }

    /// <summary>200 with a JSON body. A GET whose <c>If-None-Match</c> names the version is answered 304.</summary>
    /// <param name="value">The body.</param>
    /// <param name="version">The row's version, sent as <c>ETag</c>; null sends none.</param>
    public static Reply Ok<T>(T value, long? version = null) => new JsonReply<T>(StatusCodes.Status200OK, value, location: null, version);

    /// <summary>
    /// 200 with a JSON body that shows other records besides the one asked for, such as an order with its contact's name. Its
    /// <c>ETag</c> holds the version and a hash of the body, because the others change without the version.
    /// </summary>
    /// <param name="value">The body.</param>
    /// <param name="version">The version of the row asked for, which <c>If-Match</c> is compared with.</param>
    public static Reply Composed<T>(T value, long version) =>
        new JsonReply<T>(StatusCodes.Status200OK, value, location: null, version, TagSource.VersionAndContent);

    /// <summary>201 with a JSON body.</summary>
    /// <param name="location">The path of the new resource.</param>
    /// <param name="value">The body.</param>
    /// <param name="version">The row's version, sent as <c>ETag</c>; null sends none.</param>
    public static Reply Created<T>(string location, T value, long? version = null) => new JsonReply<T>(StatusCodes.Status201Created, value, location, version);

    /// <summary>204 without a body.</summary>
    public static Reply NoContent() => EmptyReply.Instance;

    internal abstract Task WriteAsync(HttpContext http);
}

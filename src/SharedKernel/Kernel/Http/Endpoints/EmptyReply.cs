using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Endpoints;

/// <summary>204.</summary>
internal sealed class EmptyReply : Reply
{
    public static readonly EmptyReply Instance = new();

    internal override Task WriteAsync(HttpContext http)
    {
        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}

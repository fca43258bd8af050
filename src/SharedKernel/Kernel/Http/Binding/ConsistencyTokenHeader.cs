using System.Buffers;
using Backend.Data.Execution.Replicas;
using Backend.Kernel.Errors;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Binding;

/// <summary>
/// <c>Backend-Consistency-Token</c>: answered by what writes, where standbys are configured, and sent back with reads that must
/// see it. Several stand for writes that ran at the same time; <c>latest</c> asks for the primary.
/// </summary>
internal static class ConsistencyTokenHeader
{
    public const string Name = "Backend-Consistency-Token";

    private const string Latest = "latest";

    private const int Most = 16;

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Null when the caller carries none.</summary>
    public static string? Read(IHeaderDictionary headers)
    {
        if (!headers.TryGetValue(Name, out var values))
            return null;
        var text = string.Join(',', values.ToArray());
        return text == Latest || (text.Split(',') is { Length: <= Most } tokens && Array.TrueForAll(tokens, IsToken))
            ? text
            : throw new ValidationException(Name, $"must be {Latest}, or up to {Most} tokens as the server answered them");
    }

    private static bool IsToken(string text) =>
        text.AsSpan().Trim() is { Length: ConsistencyTokens.Length } token && !token.ContainsAnyExcept(Letters);
}

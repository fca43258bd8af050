using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using Backend.Kernel.Errors;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Backend.Kernel.Http.Binding;

/// <summary>
/// The version of a row as a strong entity tag: <c>"7"</c>. Where the answer shows other rows too, a hash of it stands
/// behind: <c>"7.q0Zr8mXkPw1c"</c>; <c>If-Match</c> looks at the version alone.
/// </summary>
internal static class EntityTag
{
    public const string IfMatch = "If-Match";
    public const string IfNoneMatch = "If-None-Match";
    private const int HashLength = 9;

    public static string Of(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    public static string Of(long version, ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return string.Create(CultureInfo.InvariantCulture, $"\"{version}.{Base64Url.EncodeToString(hash[..HashLength])}\"");
    }

    public static long? ReadIfMatch(StringValues header)
    {
        if (header.Count == 0 || (header.Count == 1 && header[0] == "*"))
            return null;

        var tag = header.Count == 1 ? header[0]! : "";
        return tag.Length > 2 && tag[0] == '"' && tag[^1] == '"' && VersionOf(tag.AsSpan(1, tag.Length - 2)) is { } version
            ? version
            : throw new ValidationException(IfMatch, "must be one entity tag as the server sent it, such as \"7\", or *");
    }

    /// <summary>Whether the caller has this answer already. What is no list of entity tags names none.</summary>
    public static bool IsKnown(StringValues ifNoneMatch, string tag) =>
        ifNoneMatch.Count > 0
        && EntityTagHeaderValue.TryParseList(ifNoneMatch, out var known)
        && known.Any(each => each.Equals(EntityTagHeaderValue.Any) || each.Tag.Equals(tag, StringComparison.Ordinal));

    private static long? VersionOf(ReadOnlySpan<char> tag)
    {
        var dot = tag.IndexOf('.');
        if (dot >= 0 && !Base64Url.IsValid(tag[(dot + 1)..]))
            return null;
        return long.TryParse(dot < 0 ? tag : tag[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
    }
}

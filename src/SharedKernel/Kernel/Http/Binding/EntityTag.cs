using System.Globalization;
using Backend.Kernel.Errors;
using Microsoft.Extensions.Primitives;

namespace Backend.Kernel.Http.Binding;

/// <summary>The version of a row as a strong entity tag: <c>"7"</c>.</summary>
internal static class EntityTag
{
    private const string Header = "If-Match";

    public static string Of(long version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    public static long? ReadIfMatch(StringValues header)
    {
        if (header.Count == 0 || (header.Count == 1 && header[0] == "*"))
            return null;

        var tag = header.Count == 1 ? header[0]! : "";
        var quoted = tag.Length > 2 && tag[0] == '"' && tag[^1] == '"';
        return quoted && long.TryParse(tag.AsSpan(1, tag.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version
            : throw new ValidationException(Header, "must be one entity tag as the server sent it, such as \"7\", or *");
    }
}

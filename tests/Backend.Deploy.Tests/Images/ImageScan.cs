using System.Text.RegularExpressions;
using Backend.Deploy.Tests.Files;

namespace Backend.Deploy.Tests.Images;

/// <summary>Images that a file names, and what is wrong with how.</summary>
internal static partial class ImageScan
{
    // Built from the Dockerfile here, for this machine or under a tag that the overlay gives.
    private static readonly string[] Own = ["backend-host", "backend-migrator"];

    /// <summary>Those of <c>FROM</c> and <c>image:</c>, without stages of the same Dockerfile and without our own.</summary>
    public static IEnumerable<string> Find(DeployFile file)
    {
        var stages = Stage().Matches(file.Text).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        return From().Matches(file.Text).Concat(Image().Matches(file.Text))
            .Select(match => match.Groups["image"].Value)
            .Where(image => !stages.Contains(image) && !Own.Contains(image.Split(':')[0]));
    }

    /// <summary>A tag of three numbers, or two as PostgreSQL counts: one that names a release, and not whatever is newest.</summary>
    public static bool IsPinned(string image) => Pinned().IsMatch(image);

    [GeneratedRegex(@"^FROM (--\S+ )?\S+ AS (?<name>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Stage();

    [GeneratedRegex(@"^FROM (--\S+ )?(?<image>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex From();

    [GeneratedRegex(@"^\s*(- )?image: *(?<image>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Image();

    [GeneratedRegex(@":v?\d+\.\d+(\.\d+)?(-[a-z0-9.-]+)?(@sha256:[0-9a-f]{64})?$|^postgres:\d+\.\d+", RegexOptions.ExplicitCapture)]
    private static partial Regex Pinned();
}

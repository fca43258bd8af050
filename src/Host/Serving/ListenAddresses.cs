using System.Net;

namespace Backend.Host.Serving;

/// <summary>Addresses to listen on, as <c>--urls</c> and <c>ASPNETCORE_URLS</c> give them: separated by semicolons.</summary>
internal static class ListenAddresses
{
    /// <summary>What is wrong with them, for a person; null when nothing is.</summary>
    public static string? FaultOf(string urls)
    {
        var addresses = Split(urls);
        if (addresses.Length == 0)
            return Fault(urls);
        return Array.Find(addresses, address => !IsAddress(address)) is { } wrong ? Fault(wrong) : null;
    }

    public static string[] Split(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // Kestrel's own reading, which takes * and + as host, but fails late and without naming the address.
    private static bool IsAddress(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            return parsed.Scheme is "http" or "https" && parsed.Port is >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string Fault(string address) => $"'{address}' is no address to listen on. --urls takes such as http://127.0.0.1:5080, several separated by semicolons.";
}

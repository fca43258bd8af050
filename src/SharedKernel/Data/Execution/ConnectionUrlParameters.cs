using System.Globalization;
using Backend.Data.Execution.Poolers;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>libpq's URI parameters in Npgsql's terms.</summary>
internal static class ConnectionUrlParameters
{
    private const int LongestTimeout = 1024; // Npgsql's own limit, in seconds

    /// <summary>The target of several hosts: one that writes.</summary>
    public const string Primary = "primary";

    /// <returns>The pooler, from the one parameter that is not the driver's.</returns>
    public static ConnectionPooler? Set(NpgsqlConnectionStringBuilder builder, string parameter)
    {
        var equal = parameter.IndexOf('=', StringComparison.Ordinal);
        var name = equal < 0 ? parameter : parameter[..equal];
        var value = equal < 0 ? "" : ConnectionUrl.Decode(parameter[(equal + 1)..], "parameter");
        switch (name)
        {
            case "sslmode": builder.SslMode = Mode(value); break;
            case "sslrootcert": builder.RootCertificate = value; break;
            case "sslcert": builder.SslCertificate = value; break;
            case "sslkey": builder.SslKey = value; break;
            case "channel_binding": builder.ChannelBinding = Binding(value); break;
            case "application_name": builder.ApplicationName = value; break;
            case "connect_timeout": builder.Timeout = Seconds(value); break;
            case "options": builder.Options = value; break;
            case "target_session_attrs": builder.TargetSessionAttributes = Target(value); break;
            case "pooler": return Pooler(value);
            default: throw ConnectionUrl.Invalid($"{Shown(name)} is not supported; sslmode, sslrootcert, sslcert, sslkey, channel_binding, application_name, connect_timeout, options, target_session_attrs and pooler are");
        }

        return null;
    }

    public static ConnectionPooler Pooler(string value) => value switch
    {
        "session" => ConnectionPooler.Session,
        "transaction" => ConnectionPooler.Transaction,
        _ => throw ConnectionUrl.Invalid("pooler is session or transaction; leave it out when there is none"),
    };

    // The server that is found for a write has to be the primary; which reads may go elsewhere is each query's to say.
    public static string Target(string value) => value.ToLowerInvariant() is Primary or "read-write" or "readwrite"
        ? Primary
        : throw ConnectionUrl.Invalid("target_session_attrs is primary or read-write: writes go there, and queries that may be answered by a standby find one among the hosts by themselves");

    private static SslMode Mode(string value) => value switch
    {
        "disable" => SslMode.Disable,
        "allow" => SslMode.Allow,
        "prefer" => SslMode.Prefer,
        "require" => SslMode.Require,
        "verify-ca" => SslMode.VerifyCA,
        "verify-full" => SslMode.VerifyFull,
        _ => throw ConnectionUrl.Invalid("sslmode is disable, allow, prefer, require, verify-ca or verify-full"),
    };

    private static ChannelBinding Binding(string value) => value switch
    {
        "disable" => ChannelBinding.Disable,
        "prefer" => ChannelBinding.Prefer,
        "require" => ChannelBinding.Require,
        _ => throw ConnectionUrl.Invalid("channel_binding is disable, prefer or require"),
    };

    private static int Seconds(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LongestTimeout
            ? seconds
            : throw ConnectionUrl.Invalid($"connect_timeout is a number of seconds up to {LongestTimeout}");

    // A stray & in a value makes the rest of it look like a name: only what can be one is repeated.
    private static string Shown(string name) =>
        name.Length is > 0 and <= 32 && name.All(c => char.IsAsciiLetterLower(c) || c == '_') ? $"the parameter {name}" : "a parameter";
}

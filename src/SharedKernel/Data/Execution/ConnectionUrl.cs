using System.Data.Common;
using System.Globalization;
using Backend.Data.Execution.Poolers;
using Npgsql;

namespace Backend.Data.Execution;

/// <summary>Reads <c>DATABASE_URL</c> and its kin: libpq's URI or Npgsql's key=value form.</summary>
public static class ConnectionUrl
{
    private const string PoolerKey = "Pooler";

    private static readonly string[] Schemes = ["postgres://", "postgresql://"];

    /// <summary>
    /// Turns <c>postgres://user:password@host:port/database?parameter=value</c> into Npgsql's key=value form, or checks and
    /// normalizes a key=value form. Parts of a URI may be missing: the host is then localhost, the rest Npgsql's default.
    /// User, password, database and values are percent-decoded. Several hosts, each with its port, are separated by commas:
    /// a primary and its standbys, in any order. Parameters: <c>sslmode</c>, <c>sslrootcert</c>, <c>sslcert</c>, <c>sslkey</c>,
    /// <c>channel_binding</c>, <c>application_name</c>, <c>connect_timeout</c> (seconds), <c>options</c>,
    /// <c>target_session_attrs</c> (<c>primary</c> or <c>read-write</c>: both mean that writes find the primary, as they do
    /// without it). Opens no connection.
    /// </summary>
    /// <remarks>
    /// One parameter is the backend's own, in both forms: <c>pooler=session</c> or <c>pooler=transaction</c> tells that a
    /// connection pooler stands before the server. Start-up options cannot go through one.
    /// </remarks>
    /// <param name="urlOrKeyValue">The URI or the key=value form.</param>
    /// <exception cref="ArgumentException">Neither form, or an unknown parameter or value. The message holds no part of a password.</exception>
    public static ConnectionTarget Parse(string urlOrKeyValue)
    {
        var text = urlOrKeyValue.Trim();
        if (text.Length == 0)
            throw Invalid("it is empty");
        var scheme = Schemes.FirstOrDefault(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
        var pooler = ConnectionPooler.None;
        var builder = scheme is null ? FromKeyValue(text, out pooler) : FromUrl(text[scheme.Length..], out pooler);
        if (pooler != ConnectionPooler.None && builder.Options is { Length: > 0 })
            throw Invalid("options are start-up options of a session, which a pooler does not pass on; set them on the role (alter role … set …) and leave them out");
        // So that also who opens a single connection gets the primary's. Of one host there is no choice.
        builder.TargetSessionAttributes = builder.Host!.Contains(',', StringComparison.Ordinal) ? ConnectionUrlParameters.Primary : null;
        if (pooler == ConnectionPooler.Transaction)
            (builder.MaxAutoPrepare, builder.NoResetOnClose) = (0, true);
        return new ConnectionTarget(builder.ConnectionString, pooler);
    }

    /// <summary>As <see cref="Parse"/>, for who opens single connections and does not care what stands between.</summary>
    /// <param name="urlOrKeyValue">The URI or the key=value form.</param>
    /// <returns>A connection string for Npgsql.</returns>
    /// <exception cref="ArgumentException">Neither form, or an unknown parameter or value. The message holds no part of a password.</exception>
    public static string ToConnectionString(string urlOrKeyValue) => Parse(urlOrKeyValue).ConnectionString;

    private static NpgsqlConnectionStringBuilder FromKeyValue(string text, out ConnectionPooler pooler)
    {
        NpgsqlConnectionStringBuilder builder;
        string? pooled = null;
        try
        {
            // The driver does not know the word.
            var pairs = new DbConnectionStringBuilder { ConnectionString = text };
            if (pairs.TryGetValue(PoolerKey, out var value) && pairs.Remove(PoolerKey))
                (pooled, text) = (value.ToString(), pairs.ConnectionString);
            builder = new NpgsqlConnectionStringBuilder(text);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            // Npgsql's message, and so the inner exception, may name a piece of an unquoted password as a keyword.
            throw Invalid("it is neither postgres://… nor a valid list of key=value; quote values that hold ; or =");
        }

        pooler = pooled is null ? ConnectionPooler.None : ConnectionUrlParameters.Pooler(pooled);
        if (builder.TargetSessionAttributes is { } target)
            builder.TargetSessionAttributes = ConnectionUrlParameters.Target(target);
        return string.IsNullOrWhiteSpace(builder.Host) ? throw Invalid("Host is missing") : builder;
    }

    private static NpgsqlConnectionStringBuilder FromUrl(string rest, out ConnectionPooler pooler)
    {
        var question = rest.IndexOf('?', StringComparison.Ordinal);
        var query = question < 0 ? "" : rest[(question + 1)..];
        // Then the question mark belongs to the password, and what follows must not be quoted in a message.
        if (query.Contains('@', StringComparison.Ordinal) || rest.Contains('#', StringComparison.Ordinal))
            throw Invalid("?, # and @ in user, password or values are written %3F, %23 and %40");
        var path = question < 0 ? rest : rest[..question];

        var slash = path.IndexOf('/', StringComparison.Ordinal);
        var authority = slash < 0 ? path : path[..slash];
        var database = slash < 0 ? "" : path[(slash + 1)..];
        if (database.Contains('@', StringComparison.Ordinal) || database.Contains('/', StringComparison.Ordinal))
            throw Invalid("/ and @ in user, password or database are written %2F and %40");

        var builder = new NpgsqlConnectionStringBuilder();
        var at = authority.LastIndexOf('@');
        if (at >= 0)
            SetUser(builder, authority[..at]);
        SetHosts(builder, authority[(at + 1)..]);
        if (database.Length > 0)
            builder.Database = Decode(database, "database");
        pooler = ConnectionPooler.None;
        foreach (var parameter in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
            pooler = ConnectionUrlParameters.Set(builder, parameter) ?? pooler;
        return builder;
    }

    private static void SetUser(NpgsqlConnectionStringBuilder builder, string user)
    {
        var colon = user.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? user : user[..colon];
        if (name.Length > 0)
            builder.Username = Decode(name, "user");
        if (colon >= 0 && colon < user.Length - 1)
            builder.Password = Decode(user[(colon + 1)..], "password");
    }

    private static void SetHosts(NpgsqlConnectionStringBuilder builder, string hosts)
    {
        var parsed = hosts.Split(',').Select(SplitHost).ToArray();
        if (parsed is [var (host, port)])
        {
            builder.Host = host;
            builder.Port = port ?? builder.Port;
            return;
        }

        builder.Host = string.Join(',', parsed.Select(each =>
            each.Port is { } number ? string.Create(CultureInfo.InvariantCulture, $"{Bracketed(each.Host)}:{number}") : Bracketed(each.Host)));
    }

    private static (string Host, int? Port) SplitHost(string text)
    {
        var bracket = text.StartsWith('[') ? text.IndexOf(']', StringComparison.Ordinal) : -1;
        if (text.StartsWith('[') && bracket < 0)
            throw Invalid("an IPv6 address lacks its closing bracket");
        var colon = text.IndexOf(':', bracket + 1);
        if (bracket >= 0 && bracket + 1 < text.Length && colon != bracket + 1)
            throw Invalid("something other than a port follows an IPv6 address");

        var host = bracket >= 0 ? text[1..bracket] : Decode(colon < 0 ? text : text[..colon], "host");
        return (host.Length == 0 ? "localhost" : host, colon < 0 || colon == text.Length - 1 ? null : Port(text.AsSpan(colon + 1)));
    }

    private static string Bracketed(string host) => host.Contains(':', StringComparison.Ordinal) ? $"[{host}]" : host;

    private static int Port(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535
            ? port
            : throw Invalid("the port is not a number from 1 to 65535");

    internal static string Decode(string text, string part)
    {
        for (var at = text.IndexOf('%', StringComparison.Ordinal); at >= 0; at = text.IndexOf('%', at + 1))
        {
            var valid = at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);
            if (!valid || text.AsSpan(at + 1, 2) is "00")
                throw Invalid($"the {part} holds a % that is not followed by two hexadecimal digits (a % itself is written %25), or %00");
        }

        return Uri.UnescapeDataString(text);
    }

    internal static ArgumentException Invalid(string reason) => new($"The database URL is not valid: {reason}.");
}

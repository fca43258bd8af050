using System.Reflection;

namespace Backend.Development;

/// <summary>The SQL of <c>deploy/postgres</c>, embedded: the development database runs what a DBA runs.</summary>
public static class Deploy
{
    /// <summary><c>01-roles.sql</c>: once per server.</summary>
    public static string Roles { get; } = Read("01-roles.sql");

    /// <summary><c>02-database.sql</c>: once per database; a copy by TEMPLATE has it.</summary>
    public static string Database { get; } = Read("02-database.sql");

    /// <summary><c>03-grants.sql</c>: once per database, and again for each copy by TEMPLATE.</summary>
    public static string Grants { get; } = Read("03-grants.sql");

    /// <summary><c>leakproof.sql</c>, which is optional: run by nothing but the tests of what it does. A statement at a time.</summary>
    public static string Leakproof { get; } = Read("leakproof.sql");

    private static string Read(string file)
    {
        var resource = "deploy.postgres." + file;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly lacks the resource {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

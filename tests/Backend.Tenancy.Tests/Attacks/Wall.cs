namespace Backend.Tenancy.Tests.Attacks;

/// <summary>The defences, as the page calls them.</summary>
internal static class Wall
{
    public const string Compiler = "types and compiler";

    public const string Keys = "keys with the organization";

    public const string RowSecurity = "row security";

    public const string Enter = "app.enter";

    public const string Privileges = "privileges";

    public const string Revoked = "functions taken from PUBLIC";

    public const string Roles = "roles";

    public const string Queue = "doors of the queues";

    public const string Audit = "operators' audit";

    public const string Protocol = "extended protocol";

    public const string CursorKey = "cursor key";

    public const string PostgreSql = "PostgreSQL itself";
}

namespace Backend.Data.Migrations;

/// <summary>The roles of <c>deploy/postgres/01-roles.sql</c> that migrations speak of.</summary>
internal static class Roles
{
    public const string Owner = "backend_owner";

    public const string App = "backend_app";

    public const string Worker = "backend_worker";

    public const string ReadOnly = "backend_ro";

    public const string Jobs = "backend_jobs";
}

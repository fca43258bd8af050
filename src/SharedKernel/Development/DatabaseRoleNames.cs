namespace Backend.Development;

/// <summary>The names that roles have in PostgreSQL.</summary>
public static class DatabaseRoleNames
{
    /// <summary>The role's name in PostgreSQL; <c>postgres</c> for <see cref="DatabaseRole.Admin"/>.</summary>
    /// <param name="role">A role that can log in.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enumeration.</exception>
    public static string Name(this DatabaseRole role) => role switch
    {
        DatabaseRole.App => "backend_app",
        DatabaseRole.Worker => "backend_worker",
        DatabaseRole.Migrator => "backend_migrator",
        DatabaseRole.ReadOnly => "backend_ro",
        DatabaseRole.Operator => "backend_operator",
        DatabaseRole.Backup => "backend_backup",
        DatabaseRole.Admin => "postgres",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a database role."),
    };
}

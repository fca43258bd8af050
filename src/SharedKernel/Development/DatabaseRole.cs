namespace Backend.Development;

/// <summary>A role that can log in; <c>deploy/postgres/01-roles.sql</c> creates all but <see cref="Admin"/>.</summary>
public enum DatabaseRole
{
    /// <summary><c>backend_app</c>: requests. Under row security.</summary>
    App,

    /// <summary><c>backend_worker</c>: as <see cref="App"/>, and claims jobs.</summary>
    Worker,

    /// <summary><c>backend_migrator</c>: member of <c>backend_owner</c>, which owns every table.</summary>
    Migrator,

    /// <summary><c>backend_ro</c>: reads, under the same row security.</summary>
    ReadOnly,

    /// <summary><c>backend_operator</c>: the audited <c>ops.*</c> functions only.</summary>
    Operator,

    /// <summary><c>backend_backup</c>: reads everything, past row security.</summary>
    Backup,

    /// <summary>The superuser of the development server. Never the role of a test's subject.</summary>
    Admin,
}

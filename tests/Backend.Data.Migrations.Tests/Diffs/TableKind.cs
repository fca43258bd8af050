namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>Whose rows a relation holds.</summary>
internal enum TableKind
{
    /// <summary>Each row is an organization's.</summary>
    Table,

    /// <summary>The same, and functions of backend_jobs see all of them.</summary>
    Queue,

    /// <summary>Every organization reads all rows.</summary>
    Global,

    /// <summary>The owner's alone.</summary>
    Private,

    /// <summary>It is a query.</summary>
    View,
}

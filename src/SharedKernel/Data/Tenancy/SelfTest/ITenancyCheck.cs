using Backend.Data.Execution;

namespace Backend.Data.Tenancy.SelfTest;

/// <summary>One thing that must hold for the walls to stand.</summary>
internal interface ITenancyCheck
{
    /// <summary>A word or two that begin each violation.</summary>
    string Name { get; }

    /// <summary>What violates it, in words.</summary>
    Task<IReadOnlyList<string>> FindAsync(Database database, ExpectedTables expected, CancellationToken cancellationToken);
}

using Backend.Development;
using Backend.Tenancy.Tests.Attacks.Running;

namespace Backend.Tenancy.Tests.Attacks;

/// <summary>What somebody in the organization Acme does to get at Globex. Each runs in a transaction that is rolled back.</summary>
/// <param name="Name">Unique.</param>
/// <param name="How">The statement, or what is done.</param>
/// <param name="Wall">The defence that stops it first.</param>
/// <param name="Sees">What the attacker sees as long as all defences stand.</param>
/// <param name="RunAsync">Does it, and answers what the attacker sees.</param>
internal sealed record Attack(string Name, string How, string Wall, string Sees, Func<Intruder, Task<string>> RunAsync)
{
    public DatabaseRole Role { get; init; } = DatabaseRole.App;

    /// <summary>Whether the transaction has entered Acme, as every unit of work has.</summary>
    public bool IsEntered { get; init; } = true;

    /// <summary>Whether it needs the role's own login, so that it cannot run in a superuser's transaction that acts as the role.</summary>
    public bool NeedsLogin { get; init; }

    public override string ToString() => Name;
}

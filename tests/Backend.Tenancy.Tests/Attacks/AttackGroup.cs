namespace Backend.Tenancy.Tests.Attacks;

/// <summary>Attacks of one kind.</summary>
internal sealed record AttackGroup(string Name, IReadOnlyList<Attack> Attacks);

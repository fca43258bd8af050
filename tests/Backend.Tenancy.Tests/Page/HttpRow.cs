namespace Backend.Tenancy.Tests.Page;

/// <summary>An attack over HTTP, as the page tells it.</summary>
/// <param name="Name">What is tried.</param>
/// <param name="How">With what.</param>
/// <param name="Wall">What stops it.</param>
/// <param name="Sees">What comes back.</param>
/// <param name="Test">The test that does it.</param>
internal sealed record HttpRow(string Name, string How, string Wall, string Sees, string Test);

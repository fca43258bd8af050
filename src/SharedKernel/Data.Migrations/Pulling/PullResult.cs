namespace Backend.Data.Migrations.Pulling;

/// <summary>The answer of <see cref="SchemaPull"/>.</summary>
/// <param name="Files">The C# classes, the first migration, the snapshot, and <c>adopt.sql</c>.</param>
/// <param name="LeftOut">What is not among them.</param>
/// <param name="Notes">What the C# schema says otherwise than the database, as sentences.</param>
public sealed record PullResult(IReadOnlyList<PulledFile> Files, IReadOnlyList<LeftOut> LeftOut, IReadOnlyList<string> Notes);

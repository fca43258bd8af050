namespace Backend.Data.Migrations.Pulling.Naming;

/// <summary>A native enum and its C# names.</summary>
/// <param name="SqlName">The name within the schema.</param>
/// <param name="Name">The C# enum.</param>
/// <param name="Members">Its members by label, in order.</param>
internal sealed record EnumNames(string SqlName, string Name, IReadOnlyList<(string Label, string Member)> Members);

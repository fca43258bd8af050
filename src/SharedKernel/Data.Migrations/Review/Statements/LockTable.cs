namespace Backend.Data.Migrations.Review.Statements;

/// <summary><c>lock table</c>.</summary>
/// <param name="Tables">What is locked.</param>
/// <param name="Mode">In capitals, as the manual writes it.</param>
internal sealed record LockTable(IReadOnlyList<ObjectName> Tables, string Mode) : Statement;

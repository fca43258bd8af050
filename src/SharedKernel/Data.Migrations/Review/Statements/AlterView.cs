namespace Backend.Data.Migrations.Review.Statements;

/// <summary>Sets or resets options of a view.</summary>
/// <param name="View">The view.</param>
/// <param name="SecurityInvoker">What it becomes; null when it stays.</param>
internal sealed record AlterView(ObjectName View, bool? SecurityInvoker) : Statement;

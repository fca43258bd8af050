namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>enable</c> or <c>disable trigger</c>.</summary>
internal sealed record SwitchTrigger(int Offset, string Trigger, bool Enabled) : TableAction(Offset);

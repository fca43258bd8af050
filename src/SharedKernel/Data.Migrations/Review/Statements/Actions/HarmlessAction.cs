namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary>An action that takes nothing away and reads no row.</summary>
internal sealed record HarmlessAction(int Offset, string Form, string Lock) : TableAction(Offset);

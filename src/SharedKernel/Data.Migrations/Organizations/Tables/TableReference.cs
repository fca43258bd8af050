namespace Backend.Data.Migrations.Organizations.Tables;

/// <summary>A foreign key between two tables of organizations.</summary>
/// <param name="Child">The table that refers.</param>
/// <param name="Parent">The table that is referred to; it may be the same.</param>
/// <param name="ChildColumns">The columns that refer, quoted where SQL needs it.</param>
/// <param name="ParentColumns">What they refer to, in the same order.</param>
internal sealed record TableReference(uint Child, uint Parent, IReadOnlyList<string> ChildColumns, IReadOnlyList<string> ParentColumns);

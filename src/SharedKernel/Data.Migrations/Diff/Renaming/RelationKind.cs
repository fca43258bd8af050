namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>What can be renamed with its data, besides columns and labels. A view has none: it is dropped and created.</summary>
internal enum RelationKind
{
    Table,
    Enum,
    Sequence,
}

namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary>What a constraint asks for.</summary>
internal enum ConstraintKind
{
    Check,
    NotNull,
    ForeignKey,
    Unique,
    PrimaryKey,
    Exclusion,
}

namespace Backend.Data.Migrations.Review.Statements.Actions;

/// <summary><c>add constraint</c>.</summary>
internal sealed record AddConstraint(int Offset, string? Name, ConstraintKind Kind) : TableAction(Offset)
{
    public bool NotValid { get; init; }

    public bool UsingIndex { get; init; }

    /// <summary>Only of a foreign key: the table that it points at.</summary>
    public ObjectName? References { get; init; }

    /// <summary>The column that must not be null, when the constraint asks for just that.</summary>
    public string? RequiredColumn { get; init; }
}

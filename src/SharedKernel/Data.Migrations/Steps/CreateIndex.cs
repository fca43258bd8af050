namespace Backend.Data.Migrations.Steps;

/// <summary>Creates an index on a table that holds no rows yet: on any other it would block writes while it is built.</summary>
internal sealed record CreateIndex(
    string Schema,
    string Table,
    string Name,
    bool Unique,
    IReadOnlyList<string> Terms,
    string? Where) : MigrationStep
{
    public override string ToSql() =>
        $"create {(Unique ? "unique " : "")}index {Name} on {Schema}.{Table} ({string.Join(", ", Terms)}){(Where is null ? "" : $" where {Where}")};";
}

using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Adds a label to an enum. It cannot be used before it is committed, so the run commits it at once.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Type">The enum.</param>
/// <param name="Label">The new label.</param>
/// <param name="Place">Where it stands among the others: <c>before 'x'</c>; null for the end.</param>
internal sealed record AddLabel(string Schema, string Type, string Label, string? Place) : MigrationStep
{
    public override bool RunsAlone => true;

    public override string ToSql() =>
        $"alter type {SqlName.Qualified(Schema, Type)} add value {SqlName.Literal(Label)}{(Place is null ? "" : $" {Place}")};";
}

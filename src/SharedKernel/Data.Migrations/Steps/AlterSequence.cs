using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Changes how a sequence counts. Its last value stays.</summary>
internal sealed record AlterSequence(string Schema, string Name, string? Was, string? Becomes) : MigrationStep
{
    public override string ToSql() =>
        $"alter sequence {SqlName.Qualified(Schema, Name)} {string.Join(' ', SequenceOptionChanges.Between(Was, Becomes))};";
}

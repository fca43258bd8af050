using Backend.Data.Migrations.Diff.Renaming;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Steps;

/// <summary>Renames a table, enum or sequence; all that refers to it follows.</summary>
internal sealed record RenameRelation(string Schema, RelationKind Kind, string From, string To) : MigrationStep
{
    public override string ToSql() => $"alter {Word} {SqlName.Qualified(Schema, From)} rename to {To};";

    private string Word => Kind switch
    {
        RelationKind.Table => "table",
        RelationKind.Enum => "type",
        _ => "sequence",
    };
}

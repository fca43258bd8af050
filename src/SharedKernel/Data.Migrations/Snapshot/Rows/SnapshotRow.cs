using System.Text.Json.Serialization;

namespace Backend.Data.Migrations.Snapshot.Rows;

/// <summary>
/// One entity of a schema as one flat row: it names what it belongs to instead of standing inside it, so that two
/// snapshots are compared row by row.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "entity")]
[JsonDerivedType(typeof(SchemaRow), "schema")]
[JsonDerivedType(typeof(ExtensionRow), "extension")]
[JsonDerivedType(typeof(EnumRow), "enum")]
[JsonDerivedType(typeof(SequenceRow), "sequence")]
[JsonDerivedType(typeof(TableRow), "table")]
[JsonDerivedType(typeof(ColumnRow), "column")]
[JsonDerivedType(typeof(PrimaryKeyRow), "primary key")]
[JsonDerivedType(typeof(UniqueRow), "unique")]
[JsonDerivedType(typeof(CheckRow), "check")]
[JsonDerivedType(typeof(ExclusionRow), "exclusion")]
[JsonDerivedType(typeof(IndexRow), "index")]
[JsonDerivedType(typeof(ForeignKeyRow), "foreign key")]
[JsonDerivedType(typeof(ViewRow), "view")]
[JsonDerivedType(typeof(WallRow), "wall")]
[JsonDerivedType(typeof(PolicyRow), "policy")]
[JsonDerivedType(typeof(GrantRow), "grant")]
internal abstract record SnapshotRow
{
    /// <summary>Says which entity it is, in words; unique within a snapshot and the same in the next one.</summary>
    [JsonIgnore]
    public string Identity => Describe();

    /// <summary>Who owns it, when that is not the owner of all. Read from catalogs only.</summary>
    public string? Owner { get; init; }

    /// <summary>
    /// What a catalog knows of it that no C# schema asks for, in PostgreSQL's words: <c>not valid</c>, <c>unlogged</c>.
    /// </summary>
    public string? State { get; init; }

    protected abstract string Describe();
}

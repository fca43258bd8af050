using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>
/// A table is owned by another module. Its rows of the snapshot go along, and the enums that the other module has by the
/// same name and the module left behind has no more.
/// </summary>
internal sealed class TableMove(string from, string to, string moved, IReadOnlyList<string> enums) : RowRewriter
{
    public IReadOnlyList<string> Enums => enums;

    public SchemaSnapshot TakeFrom(SchemaSnapshot source) => source with { Rows = [.. source.Rows.Where(row => !Moves(row))] };

    public SchemaSnapshot GiveTo(SchemaSnapshot destination, SchemaSnapshot source) =>
        destination with { Rows = [.. destination.Rows, .. source.Rows.Where(Moves)] };

    protected override string Target(string schema, string target) => $"{(schema == from && target == moved ? to : schema)}.{target}";

    protected override string Sql(string schema, string? table, string sql) => enums.Append(moved)
        .Aggregate(sql, (text, name) => SqlWords.ReplaceQualified(text, from, name, $"{to}.{name}"));

    private bool Moves(SnapshotRow row) => row switch
    {
        TableRow table => table.Name == moved,
        EnumRow type => enums.Contains(type.Name, StringComparer.Ordinal),
        TablePartRow part => part.Table == moved,
        _ => false,
    };
}

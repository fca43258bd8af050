using Backend.Data.Migrations.Snapshot;
using Backend.Data.Migrations.Snapshot.Rows;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>
/// Says what the rows of a snapshot look like after something was renamed. PostgreSQL follows a rename by itself, in
/// every constraint, index, view and grant; the rows follow here, so that only real changes are left to compare.
/// </summary>
internal abstract class RowRewriter
{
    public SchemaSnapshot Rewrite(SchemaSnapshot snapshot) =>
        snapshot with { Rows = [.. snapshot.Rows.Select(row => Row(snapshot.Schema, row))] };

    /// <summary>The name of a table, view, enum or sequence.</summary>
    protected virtual string Relation(string schema, string name) => name;

    protected virtual string Column(string schema, string table, string name) => name;

    /// <summary>An expression, type or query. <paramref name="table"/> is the table whose columns it names; null for a view's query.</summary>
    protected virtual string Sql(string schema, string? table, string sql) => sql;

    protected virtual string Label(string schema, string type, string label) => label;

    private SnapshotRow Row(string schema, SnapshotRow row) => row switch
    {
        TableRow table => table with { Name = Relation(schema, table.Name) },
        EnumRow type => type with { Name = Relation(schema, type.Name), Labels = [.. type.Labels.Select(label => Label(schema, type.Name, label))] },
        SequenceRow sequence => sequence with { Name = Relation(schema, sequence.Name) },
        ViewRow view => view with { Query = Sql(schema, null, view.Query), Columns = [.. view.Columns.Select(column => Sql(schema, null, column))] },
        TablePartRow part => Part(schema, part) with { Table = Relation(schema, part.Table) },
        _ => row,
    };

    private TablePartRow Part(string schema, TablePartRow row) => row switch
    {
        ColumnRow column => column with
        {
            Name = Column(schema, column.Table, column.Name),
            Type = Sql(schema, column.Table, column.Type),
            Default = Optional(schema, column.Table, column.Default),
            Generated = Optional(schema, column.Table, column.Generated),
        },
        PrimaryKeyRow key => key with { Columns = Columns(schema, key.Table, key.Columns) },
        UniqueRow unique => unique with { Columns = Columns(schema, unique.Table, unique.Columns) },
        CheckRow check => check with { Condition = Sql(schema, check.Table, check.Condition) },
        ExclusionRow exclusion => exclusion with
        {
            Terms = [.. exclusion.Terms.Select(term => Sql(schema, exclusion.Table, term))],
            Where = Optional(schema, exclusion.Table, exclusion.Where),
        },
        IndexRow index => index with
        {
            Terms = [.. index.Terms.Select(term => Sql(schema, index.Table, term))],
            Where = Optional(schema, index.Table, index.Where),
            Include = index.Include is null ? null : Columns(schema, index.Table, index.Include),
        },
        ForeignKeyRow key => ForeignKey(schema, key),
        GrantRow grant => grant with { UpdatableColumns = Columns(schema, grant.Table, grant.UpdatableColumns) },
        _ => row,
    };

    private ForeignKeyRow ForeignKey(string schema, ForeignKeyRow key)
    {
        var (targetSchema, target) = QualifiedName.Split(key.Target);
        return key with
        {
            Columns = Columns(schema, key.Table, key.Columns),
            OnDelete = Sql(schema, key.Table, key.OnDelete),
            Target = Target(targetSchema, target),
            TargetColumns = Columns(targetSchema, target, key.TargetColumns),
        };
    }

    protected virtual string Target(string schema, string table) => $"{schema}.{Relation(schema, table)}";

    private IReadOnlyList<string> Columns(string schema, string table, IReadOnlyList<string> names) =>
        [.. names.Select(name => Column(schema, table, name))];

    private string? Optional(string schema, string table, string? sql) => sql is null ? null : Sql(schema, table, sql);
}

using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>A table, enum or sequence has another name.</summary>
internal sealed class RelationRename(string schema, string from, string to) : RowRewriter
{
    protected override string Relation(string schema1, string name) => schema1 == schema && name == from ? to : name;

    protected override string Sql(string schema1, string? table, string sql) =>
        SqlWords.ReplaceQualified(sql, schema, from, $"{schema}.{to}");
}

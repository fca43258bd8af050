using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>A table, enum or sequence of a module has another name.</summary>
internal sealed class RelationRename(string module, string from, string to) : RowRewriter
{
    protected override string Relation(string schema, string name) => schema == module && name == from ? to : name;

    protected override string Sql(string schema, string? table, string sql) => SqlWords.ReplaceQualified(sql, module, from, $"{module}.{to}");
}

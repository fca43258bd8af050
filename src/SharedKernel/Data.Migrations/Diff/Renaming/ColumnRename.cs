using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>A column of a module's table has another name.</summary>
internal sealed class ColumnRename(string module, string owner, string from, string to) : RowRewriter
{
    protected override string Column(string schema, string table, string name) =>
        (schema, table, name) == (module, owner, from) ? to : name;

    // A query may name a column of that name of another table; then the view is replaced by the same one, which harms nothing.
    protected override string Sql(string schema, string? table, string sql) =>
        (schema, table) == (module, owner) || (table is null && SqlWords.MentionsQualified(sql, module, owner))
            ? SqlWords.Replace(sql, from, to)
            : sql;
}

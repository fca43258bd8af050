using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Diff.Renaming;

/// <summary>A column has another name.</summary>
internal sealed class ColumnRename(string schema, string table, string from, string to) : RowRewriter
{
    protected override string Column(string schema1, string table1, string name) =>
        (schema1, table1, name) == (schema, table, from) ? to : name;

    // A query may name a column of that name of another table; then the view is replaced by the same one, which harms nothing.
    protected override string Sql(string schema1, string? table1, string sql) =>
        (schema1, table1) == (schema, table) || (table1 is null && SqlWords.MentionsQualified(sql, schema, table))
            ? SqlWords.Replace(sql, from, to)
            : sql;
}

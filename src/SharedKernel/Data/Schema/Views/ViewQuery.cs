using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;

namespace Backend.Data.Schema.Views;

/// <summary>The query of a view: SQL of the schema's author, with holes for tables and columns.</summary>
[InterpolatedStringHandler]
public sealed class ViewQuery
{
    private readonly StringBuilder _sql = new();

    private readonly List<Table> _tables = [];

    /// <summary>Called by the compiler for <c>$"…"</c>.</summary>
    public ViewQuery(int literalLength, int formattedCount) => _sql.EnsureCapacity(literalLength + (formattedCount * 16));

    /// <summary>The query of a view: <c>ViewQuery.Sql($"select … from {Tables.Orders} …")</c>. There is no hole for text or values.</summary>
    public static ViewQuery Sql(ViewQuery query) => query;

    /// <summary>The text as DDL has it.</summary>
    internal string Text => _sql.ToString().ReplaceLineEndings("\n").Trim();

    /// <summary>The tables that stand in holes.</summary>
    internal IReadOnlyList<Table> Tables => _tables;

    /// <summary>Called by the compiler for the text between holes.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string text) => _sql.Append(text);

    /// <summary>A table in FROM: <c>schema.table as alias</c>.</summary>
    public void AppendFormatted(Table table)
    {
        _tables.Add(table);
        _sql.Append(table.QualifiedName).Append(" as ").Append(table.TableAlias);
    }

    /// <summary>A column: <c>alias.column</c>.</summary>
    public void AppendFormatted(Column column) => _sql.Append(column.Table.TableAlias).Append('.').Append(column.Name);
}

using System.ComponentModel;
using System.Runtime.CompilerServices;
using Backend.Data.Schema;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>
/// SQL as the author wrote it, with holes for tables, columns, expressions and values. There is no hole for text: a
/// string in a hole is a value. A tenant's table in a hole is filtered by the organization.
/// </summary>
[InterpolatedStringHandler]
public sealed class SqlTemplate
{
    private readonly List<SqlPart> _parts;

    private TemplateScanner _scanner;

    /// <summary>Called by the compiler for <c>$"…"</c>.</summary>
    public SqlTemplate(int literalLength, int formattedCount) => _parts = new(formattedCount * 2 + Math.Sign(literalLength));

    internal IReadOnlyList<SqlPart> Parts
    {
        get
        {
            _scanner.End();
            return _parts;
        }
    }

    /// <summary>Called by the compiler for the text between holes.</summary>
    /// <exception cref="StatementException">The text leaves its brackets, comments, holds a second statement, quotes a hole, or numbers parameters itself.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string text)
    {
        _scanner.Read(text);
        _parts.Add(new SqlPart(Text: text));
    }

    /// <summary>A table: <c>schema.table as alias</c>, filtered when it is a tenant's.</summary>
    public void AppendFormatted(Table table) => _parts.Add(new SqlPart(Table: table));

    /// <summary>The columns of a table or a <c>Row(…)</c>, as its rows are read.</summary>
    public void AppendFormatted(SqlColumns columns) => _parts.Add(new SqlPart(Columns: columns));

    /// <summary>A column or another expression.</summary>
    public void AppendFormatted(IExpr expression) => _parts.Add(new SqlPart(Expression: expression.Node));

    /// <summary>A value.</summary>
    public void AppendFormatted(string? value) => Value(new NullableReferenceType<string>(ColumnTypes.Text), value);

    /// <summary>A value.</summary>
    public void AppendFormatted(int value) => Value(ColumnTypes.Integer, value);

    /// <summary>A value.</summary>
    public void AppendFormatted(long value) => Value(ColumnTypes.Bigint, value);

    /// <summary>A value.</summary>
    public void AppendFormatted(bool value) => Value(ColumnTypes.Boolean, value);

    /// <summary>A value.</summary>
    public void AppendFormatted(Guid value) => Value(ColumnTypes.Uuid, value);

    /// <summary>A value.</summary>
    public void AppendFormatted(DateTimeOffset value) => Value(ColumnTypes.TimestampTz, value);

    /// <summary>Several values, for <c>= any(…)</c>.</summary>
    public void AppendFormatted(string[] values) => Value(new ArrayType<string>(ColumnTypes.Text), values);

    /// <summary>Several values, for <c>= any(…)</c>.</summary>
    public void AppendFormatted(int[] values) => Value(new ArrayType<int>(ColumnTypes.Integer), values);

    /// <summary>Several values, for <c>= any(…)</c>.</summary>
    public void AppendFormatted(long[] values) => Value(new ArrayType<long>(ColumnTypes.Bigint), values);

    /// <summary>Several values, for <c>= any(…)</c>.</summary>
    public void AppendFormatted(Guid[] values) => Value(new ArrayType<Guid>(ColumnTypes.Uuid), values);

    private void Value<T>(ColumnType<T> type, T value) => _parts.Add(new SqlPart(Expression: new Value<T>(type, value)));
}

using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Writes templates.</summary>
internal static class SqlParts
{
    public static void Write(SqlWriter sql, IReadOnlyList<SqlPart> parts, OutputForm form)
    {
        foreach (var part in parts)
        {
            if (part.Table is { } declared)
                sql.Declare(declared, isNullable: false);
        }

        foreach (var part in parts)
        {
            if (part.Table is { } table)
                ((IFromItem)table).WriteReference(sql, ReferenceForm.Filtered);
            else if (part.Expression is { } expression)
                expression.Write(sql);
            else if (part.Columns is { } columns)
                SelectClause.Write(sql, columns.Items, form);
            else
                sql.Append(part.Text!);
        }
    }
}

using Backend.Data.Schema;
using Backend.Data.Schema.Definition;

namespace Backend.Data.Sql;

/// <summary>Finds the key of the model that an ON CONFLICT names, because the server takes no other.</summary>
internal static class ConflictTarget
{
    /// <summary>The key with these columns, and with this condition when one is given.</summary>
    /// <returns>Null when several partial keys have the columns, and no condition tells which.</returns>
    /// <exception cref="StatementException">There is no such key.</exception>
    public static ConflictClause? Find(Table table, Column[] columns, Condition? where)
    {
        if (where is null && IsPrimaryKey(table, columns))
            return new ConflictClause(columns, null);
        var text = where is null ? null : SqlWriter.Ddl(where);
        Condition? partial = null;
        var several = false;
        var indexes = table.Definition.Indexes;
        for (var i = 0; i < indexes.Count; i++)
        {
            if (!indexes[i].IsUnique || !IsOver(indexes[i], columns))
                continue;
            if (indexes[i].Where is not { } condition)
            {
                if (text is null)
                    return new ConflictClause(columns, null);
            }
            else if (text is null || SqlWriter.Ddl(condition) == text)
            {
                several = partial is not null;
                partial = condition;
            }
        }

        if (partial is null)
            throw new StatementException($"{table.QualifiedName} has no unique key over {Names(columns)}{(text is null ? "" : " with that condition")}.");
        return several ? null : new ConflictClause(columns, partial);
    }

    public static StatementException Ambiguous(Table table, Column[] columns) =>
        new($"{table.QualifiedName} has several partial unique keys over {Names(columns)}: say which with Where(…).");

    /// <summary>Whether at most one row of the table has given values of these columns.</summary>
    public static bool IsKey(Table table, IReadOnlyList<Column> columns) =>
        IsPrimaryKey(table, columns)
        || table.Definition.Indexes.Any(index => index.IsUnique && index.Where is null && IsOver(index, columns));

    private static bool IsPrimaryKey(Table table, IReadOnlyList<Column> columns)
    {
        var own = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            if (!ReferenceEquals(columns[i].Table, table) || !columns[i].IsPrimaryKey)
                return false;
            own++;
        }

        return own > 0 && own == table.PrimaryKey.Count();
    }

    private static bool IsOver(IndexDefinition index, IReadOnlyList<Column> columns)
    {
        if (index.Terms.Count != columns.Count)
            return false;
        for (var i = 0; i < index.Terms.Count; i++)
        {
            if (!columns.Contains(index.Terms[i].Expression))
                return false;
        }

        return true;
    }

    private static string Names(Column[] columns) => string.Join(", ", columns.Select(column => column.Name));
}

using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>SET, with the columns that every update changes unless it names them.</summary>
internal static class SetClause
{
    public static void Write(SqlWriter sql, Table table, IReadOnlyList<Assignment> assignments)
    {
        Check(table, assignments);
        for (var i = 0; i < assignments.Count; i++)
        {
            sql.Append(i == 0 ? "" : ", ").Append(assignments[i].Column.Name).Append(" = ");
            assignments[i].WriteValue(sql);
        }

        var columns = table.OnUpdateColumns;
        var separator = assignments.Count == 0 ? "" : ", ";
        for (var i = 0; i < columns.Length; i++)
        {
            if (Names(assignments, assignments.Count, columns[i]))
                continue;
            sql.Append(separator).Append(columns[i].Name).Append(" = ");
            columns[i].OnUpdate!.Write(sql, columns[i]);
            separator = ", ";
        }
    }

    private static void Check(Table table, IReadOnlyList<Assignment> assignments)
    {
        for (var i = 0; i < assignments.Count; i++)
        {
            var column = assignments[i].Column;
            if (!ReferenceEquals(column.Table, table))
                throw new StatementException($"{column.Table.QualifiedName}.{column.Name} is not a column of the {table.QualifiedName} that is updated.");
            if (column.IsMadeByServer)
                throw new StatementException($"{column.Name} of {table.QualifiedName} is made by PostgreSQL and cannot be set.");
            if (Names(assignments, i, column))
                throw new StatementException($"{column.Name} of {table.QualifiedName} is set twice.");
        }
    }

    private static bool Names(IReadOnlyList<Assignment> assignments, int count, Column column)
    {
        for (var i = 0; i < count; i++)
        {
            if (ReferenceEquals(assignments[i].Column, column))
                return true;
        }

        return false;
    }
}

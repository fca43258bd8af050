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
            assignments[i].Write(sql);
        }

        WriteOnUpdate(sql, table, [.. assignments.Select(assignment => assignment.Column)], first: assignments.Count == 0);
    }

    public static void WriteOnUpdate(SqlWriter sql, Table table, IReadOnlyCollection<Column> named, bool first)
    {
        foreach (var column in table.AllColumns.Where(column => column.OnUpdate is not null && !named.Contains(column)))
        {
            sql.Append(first ? "" : ", ").Append(column.Name).Append(" = ");
            column.OnUpdate!.Write(sql, column);
            first = false;
        }
    }

    private static void Check(Table table, IReadOnlyList<Assignment> assignments)
    {
        var set = new HashSet<Column>();
        foreach (var assignment in assignments)
        {
            if (!ReferenceEquals(assignment.Column.Table, table))
                throw new StatementException($"{assignment.Column.Table.QualifiedName}.{assignment.Column.Name} is not a column of the {table.QualifiedName} that is updated.");
            if (!set.Add(assignment.Column))
                throw new StatementException($"{assignment.Column.Name} of {table.QualifiedName} is set twice.");
        }
    }
}

using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>Writes INSERT statements: VALUES for one row, <c>unnest</c> of one array a column for many.</summary>
internal static class InsertCompiler
{
    public static CompiledStatement Compile<TNew>(InsertStatement<TNew> insert, Returning returning, OrganizationFilter filter)
    {
        var sql = new SqlWriter(filter);
        var columns = Chosen(insert);
        sql.Append("insert into ").TableReference(insert.Table, insert.Table.TableAlias).Append(" (");
        if (insert.Table.IsTenant)
            sql.Append(SqlWriter.OrganizationColumn).Append(columns.Count > 0 ? ", " : "");
        for (var i = 0; i < columns.Count; i++)
            sql.Append(i == 0 ? "" : ", ").Append(columns[i].Column.Name);
        sql.Append(")");
        if (insert.Rows.Count == 1)
            WriteValues(sql, insert, columns);
        else
            WriteUnnest(sql, insert, columns);
        if (insert.Conflict is { } conflict)
            OnConflictClause.Write(sql, insert.Table, conflict);
        ReturningClause.Write(sql, insert.Table, returning);
        return sql.ToStatement(new StatementName("INSERT", insert.Table.QualifiedName));
    }

    private static List<ColumnValue<TNew>> Chosen<TNew>(InsertStatement<TNew> insert)
    {
        var chosen = new List<ColumnValue<TNew>>(insert.Values.Count);
        foreach (var value in insert.Values)
        {
            var set = insert.Rows.Count(value.IsSet);
            if (set > 0 && set < insert.Rows.Count && value.Column.Default is not null && !value.HasKnownDefault)
                throw new StatementException($"{value.Column.Name} of {insert.Table.QualifiedName} has a default that only the server knows: set it in every row or in none.");
            if (set > 0 || value.IsMadeHere)
                chosen.Add(value);
        }

        return chosen;
    }

    private static void WriteValues<TNew>(SqlWriter sql, InsertStatement<TNew> insert, List<ColumnValue<TNew>> columns)
    {
        sql.Append(" values (");
        var separator = "";
        if (insert.Table.IsTenant)
        {
            sql.OrganizationValue();
            separator = ", ";
        }

        foreach (var column in columns)
        {
            sql.Append(separator);
            column.Write(sql, insert.Rows[0]);
            separator = ", ";
        }

        sql.Append(")");
    }

    private static void WriteUnnest<TNew>(SqlWriter sql, InsertStatement<TNew> insert, List<ColumnValue<TNew>> columns)
    {
        sql.Append(" select ");
        var separator = "";
        if (insert.Table.IsTenant)
        {
            sql.OrganizationValue();
            separator = ", ";
        }

        for (var i = 0; i < columns.Count; i++)
        {
            var type = columns[i].Column.Type;
            sql.Append(separator).Append("c").Append(i);
            if (type.UnnestName != type.CastName)
                sql.Append("::").Append(type.CastName);
            separator = ", ";
        }

        sql.Append(" from unnest(");
        for (var i = 0; i < columns.Count; i++)
        {
            sql.Append(i == 0 ? "" : ", ");
            columns[i].WriteArray(sql, insert.Rows);
        }

        sql.Append(") as rows(");
        for (var i = 0; i < columns.Count; i++)
            sql.Append(i == 0 ? "c" : ", c").Append(i);
        sql.Append(")");
    }
}

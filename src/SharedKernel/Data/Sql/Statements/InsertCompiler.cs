namespace Backend.Data.Sql;

/// <summary>Writes INSERT statements. The organization is the first column, and never one of the caller's.</summary>
internal static class InsertCompiler
{
    public static CompiledStatement Compile(InsertStatement insert, int chunk, Returning returning, OrganizationFilter filter)
    {
        if (chunk == 0)
            insert.Check();
        var sql = new SqlWriter(filter);
        sql.Append("insert into ").TableReference(insert.Table, insert.Table.TableAlias);
        WriteColumns(sql, insert);
        if (insert.OverridesSystemValue)
            sql.Append(" overriding system value");
        insert.WriteSource(sql, chunk);
        if (insert.Conflict is { } conflict)
            OnConflictClause.Write(sql, insert.Table, conflict);
        ReturningClause.Write(sql, insert.Table, returning);
        return sql.ToStatement(new StatementName("INSERT", insert.Table.QualifiedName));
    }

    private static void WriteColumns(SqlWriter sql, InsertStatement insert)
    {
        if (insert.Table.IsTenant)
        {
            sql.Append(" (").Append(SqlWriter.OrganizationColumn);
            insert.WriteColumns(sql, ", ");
            sql.Append(")");
        }
        else if (insert.HasColumns)
        {
            insert.WriteColumns(sql, " (");
            sql.Append(")");
        }
    }
}

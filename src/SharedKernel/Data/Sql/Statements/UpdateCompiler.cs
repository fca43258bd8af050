namespace Backend.Data.Sql;

/// <summary>Writes UPDATE statements.</summary>
internal static class UpdateCompiler
{
    public static CompiledStatement Compile(UpdateStatement update, Returning returning, OrganizationFilter filter)
    {
        var sql = new SqlWriter(filter);
        sql.Append("update ").TableReference(update.Table, update.Table.TableAlias).Append(" set ");
        SetClause.Write(sql, update.Table, update.Set);
        WhereClause.Write(sql, update.Table, update.Table.TableAlias, update.Where);
        ReturningClause.Write(sql, update.Table, returning);
        return sql.ToStatement(new StatementName("UPDATE", update.Table.QualifiedName));
    }
}

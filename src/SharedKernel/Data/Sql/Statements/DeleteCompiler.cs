using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>Writes DELETE statements.</summary>
internal static class DeleteCompiler
{
    public static CompiledStatement Compile(Table table, IReadOnlyList<Condition> where, Returning returning, OrganizationFilter filter)
    {
        var sql = new SqlWriter(filter);
        sql.Append("delete from ").TableReference(table, table.TableAlias);
        WhereClause.Write(sql, table, table.TableAlias, where);
        ReturningClause.Write(sql, table, returning);
        return sql.ToStatement(new StatementName("DELETE", table.QualifiedName));
    }
}

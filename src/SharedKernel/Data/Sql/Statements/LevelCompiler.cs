using Backend.Data.Relational.Reading;

namespace Backend.Data.Sql;

/// <summary>Writes one list of a nested read as a statement of its own, which finds the rows of all parents by their keys.</summary>
internal static class LevelCompiler
{
    public static CompiledStatement Compile(LevelRows rows, OrganizationFilter filter)
    {
        var sql = SqlWriter.Rent(filter);
        if (rows.Link is { } link)
            ListRows.WriteOfMany(sql, rows.Scope, link, keys => WriteKeys(keys, rows), named: false, castKeys: true);
        else
            WriteFirst(sql, rows.Scope);
        return sql.ToStatement(new StatementName("SELECT", rows.Scope.Layout.Plan.From.QualifiedName));
    }

    private static void WriteFirst(SqlWriter sql, FindScope scope)
    {
        var frame = sql.EnterScope(isolated: false);
        scope.Declare(sql);
        sql.Append("select ");
        FindColumns.Write(sql, scope, named: false);
        sql.Append(" from ").DeclaredReference(scope.Layout.Plan.From, scope.Alias);
        FindJoins.Write(sql, scope);
        FindCompiler.WriteTail(sql, scope);
        sql.LeaveScope(frame);
    }

    private static void WriteKeys(SqlWriter sql, LevelRows rows)
    {
        for (var i = 0; i < rows.ParentKeys.Count; i++)
        {
            if (i > 0)
                sql.Append(", ");
            rows.ParentKeys[i].WriteUnnest(sql);
        }
    }
}

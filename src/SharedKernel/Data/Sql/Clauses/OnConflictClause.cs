using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>ON CONFLICT. The organization is part of the target, and a condition of the update beside it.</summary>
internal static class OnConflictClause
{
    public static void Write(SqlWriter sql, Table table, ConflictClause conflict)
    {
        sql.Append(" on conflict");
        if (conflict.Target.Count > 0)
            WriteTarget(sql, table, conflict);
        if (!conflict.IsUpdate)
        {
            sql.Append(" do nothing");
            return;
        }

        if (conflict.Set.Count == 0 && table.OnUpdateColumns.Length == 0)
            throw new StatementException($"An upsert into {table.QualifiedName} updates nothing.");
        sql.Append(" do update set ");
        sql.SetExcluded(table);
        SetClause.Write(sql, table, conflict.Set);
        WriteWhere(sql, table, conflict.Where);
        sql.SetExcluded(null);
    }

    private static void WriteTarget(SqlWriter sql, Table table, ConflictClause conflict)
    {
        var separator = " (";
        if (table.IsTenant)
        {
            sql.Append(separator).Append(SqlWriter.OrganizationColumn);
            separator = ", ";
        }

        for (var i = 0; i < conflict.Target.Count; i++)
        {
            sql.Append(separator).Append(conflict.Target[i].Name);
            separator = ", ";
        }

        sql.Append(")");
        if (conflict.TargetWhereSql is { } where)
            sql.Append(" where ").Append(where);
    }

    private static void WriteWhere(SqlWriter sql, Table table, IReadOnlyList<Condition> conditions)
    {
        var keyword = " where ";
        if (sql.IsFiltered(table))
        {
            // The conflicting row has the same organization by its key; its reference was counted with the inserted value.
            sql.Append(keyword).Append(table.TableAlias).Append(".").Append(SqlWriter.OrganizationColumn)
                .Append(" = excluded.").Append(SqlWriter.OrganizationColumn);
            keyword = " and ";
        }

        for (var i = 0; i < conditions.Count; i++)
        {
            sql.Append(keyword);
            conditions[i].Write(sql);
            keyword = " and ";
        }
    }
}

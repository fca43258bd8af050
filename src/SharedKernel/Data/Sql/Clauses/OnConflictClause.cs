using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>ON CONFLICT … DO UPDATE. The organization is part of the target, and a condition of the update beside it.</summary>
internal static class OnConflictClause
{
    public static void Write(SqlWriter sql, Table table, ConflictTarget conflict)
    {
        sql.Append(" on conflict (");
        if (table.IsTenant)
            sql.Append(SqlWriter.OrganizationColumn).Append(", ");
        for (var i = 0; i < conflict.Columns.Count; i++)
            sql.Append(i == 0 ? "" : ", ").Append(conflict.Columns[i].Name);
        sql.Append(")");
        if (conflict.Where is { } where)
        {
            // The server infers the partial index from its own text: unqualified, with literals.
            sql.Append(" where ").Append(SqlWriter.Ddl(where));
        }

        sql.Append(" do update set ");
        for (var i = 0; i < conflict.Update.Count; i++)
            sql.Append(i == 0 ? "" : ", ").Append(conflict.Update[i].Name).Append(" = excluded.").Append(conflict.Update[i].Name);
        SetClause.WriteOnUpdate(sql, table, conflict.Update, first: conflict.Update.Count == 0);
        // The conflicting row has the same organization by its key; its reference was counted with the inserted value.
        if (sql.IsFiltered(table))
            sql.Append(" where ").Append(table.TableAlias).Append(".").Append(SqlWriter.OrganizationColumn).Append(" = excluded.").Append(SqlWriter.OrganizationColumn);
    }
}

namespace Backend.Data.Sql;

/// <summary>FROM with its joins.</summary>
internal static class FromClause
{
    /// <summary>Brings all entries into scope, as the select list is written before them.</summary>
    public static void Declare(SqlWriter sql, SelectQuery select)
    {
        sql.Declare(select.From, IsMadeNullable(select.Joins, after: 0));
        for (var i = 0; i < select.Joins.Count; i++)
        {
            var isNullable = select.Joins[i].Kind is JoinKind.Left or JoinKind.Full || IsMadeNullable(select.Joins, after: i + 1);
            sql.Declare(select.Joins[i].Item, isNullable);
        }
    }

    public static void Write(SqlWriter sql, SelectQuery select)
    {
        var form = FormOf(select);
        sql.Append(" from ");
        select.From.WriteReference(sql, form);
        for (var i = 0; i < select.Joins.Count; i++)
            JoinClause.Write(sql, select.Joins[i], form);
    }

    /// <summary>Where the organization's conditions of this FROM stand.</summary>
    public static ReferenceForm FormOf(SelectQuery select)
    {
        for (var i = 0; i < select.Joins.Count; i++)
        {
            if (select.Joins[i].Kind is JoinKind.Right or JoinKind.Full)
                return ReferenceForm.Filtered;
        }

        return ReferenceForm.Plain;
    }

    // A right or full join makes everything before it nullable.
    private static bool IsMadeNullable(IReadOnlyList<Join> joins, int after)
    {
        for (var i = after; i < joins.Count; i++)
        {
            if (joins[i].Kind is JoinKind.Right or JoinKind.Full)
                return true;
        }

        return false;
    }
}

namespace Backend.Data.Sql;

/// <summary>The joins of a level: rows of which there is one.</summary>
internal static class FindJoins
{
    /// <summary>What is joined to a node, and to that in turn.</summary>
    public static void Write(SqlWriter sql, FindScope scope, int parent = 0)
    {
        if (!scope.Layout.Nodes[parent].HasJoins)
            return;
        for (var node = parent + 1; node < scope.Layout.Nodes.Count; node++)
        {
            if (scope.Layout.Nodes[node].Parent == parent)
                WriteJoin(sql, scope, node);
        }
    }

    private static void WriteJoin(SqlWriter sql, FindScope scope, int node)
    {
        var (table, part, parent, _) = scope.Layout.Nodes[node];
        // What is joined to an optional row belongs to it: they are there together or not at all.
        var isGroup = part!.IsOptional && scope.Layout.Nodes[node].HasJoins;
        sql.Append(part.IsOptional ? " left join " : " join ").Append(isGroup ? "(" : "").DeclaredReference(table, scope[node]);
        if (isGroup)
        {
            Write(sql, scope, node);
            sql.Append(")");
        }

        sql.Append(" on ");
        RelationKey.Write(sql, part.Link, scope[node], scope[parent]);
        WriteConditions(sql, scope, node);
        if (!isGroup)
            Write(sql, scope, node);
    }

    private static void WriteConditions(SqlWriter sql, FindScope scope, int node)
    {
        var (table, part, _, _) = scope.Layout.Nodes[node];
        if (part!.Target.Where.Count == 0)
            return;
        var frame = sql.EnterScope(isolated: false);
        sql.Bind(table, scope[node]);
        foreach (var condition in part.Target.Where)
        {
            sql.Append(" and ");
            condition.Write(sql);
        }

        sql.LeaveScope(frame);
    }
}

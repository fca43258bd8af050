using Backend.Data.Relational;

namespace Backend.Data.Sql;

/// <summary>
/// Writes a nested read as one statement: to-one relations as joins, to-many relations as parallel arrays of a
/// lateral subquery. Every table reference on the way carries its organization condition.
/// </summary>
internal static class FindCompiler
{
    public static CompiledStatement Compile(FindPlan plan, OrganizationFilter filter)
    {
        var sql = new SqlWriter(filter);
        var root = plan.From.TableAlias;
        sql.Append("select ");
        SelectClause.WriteColumns(sql, plan.From, root);
        WriteRelationColumns(sql, plan.Relations, root);
        sql.Append(" from ").TableReference(plan.From, root);
        WriteJoins(sql, plan.Relations, root);
        WhereClause.Write(sql, plan.From, root, plan.Where);
        OrderByClause.Write(sql, plan.OrderBy);
        LimitClause.Write(sql, plan.Select.Limit, plan.Select.Offset);
        if (plan.Select.ForUpdate)
            sql.Append(" for update of ").Append(root);
        return sql.ToStatement(new StatementName("SELECT", plan.From.QualifiedName));
    }

    private static string AliasOf(RelationPlan relation, string parent, int index) =>
        $"{parent}_{index}_{relation.Target.TableName}";

    private static void WriteRelationColumns(SqlWriter sql, IReadOnlyList<RelationPlan> relations, string parent)
    {
        for (var i = 0; i < relations.Count; i++)
        {
            var alias = AliasOf(relations[i], parent, i);
            sql.Append(", ");
            if (relations[i].Kind == RelationKind.Many)
            {
                sql.Append(alias).Append(".*");
                continue;
            }

            SelectClause.WriteColumns(sql, relations[i].Target, alias);
            WriteRelationColumns(sql, relations[i].Relations, alias);
        }
    }

    private static void WriteJoins(SqlWriter sql, IReadOnlyList<RelationPlan> relations, string parent)
    {
        for (var i = 0; i < relations.Count; i++)
        {
            var alias = AliasOf(relations[i], parent, i);
            if (relations[i].Kind == RelationKind.Many)
                WriteLateral(sql, relations[i], parent, alias);
            else
                WriteJoin(sql, relations[i], parent, alias);
        }
    }

    private static void WriteJoin(SqlWriter sql, RelationPlan relation, string parent, string alias)
    {
        sql.Append(relation.IsOptional ? " left join " : " join ").RelationReference(relation.Target, alias).Append(" on ");
        WriteKey(sql, relation, parent, alias);
        WriteJoins(sql, relation.Relations, alias);
    }

    private static void WriteLateral(SqlWriter sql, RelationPlan relation, string parent, string alias)
    {
        sql.Append(" left join lateral (select ");
        var leaf = 0;
        foreach (var column in relation.Leaves)
        {
            sql.Append(leaf == 0 ? "array_agg(c" : ", array_agg(c").Append(leaf).Append(")");
            leaf++;
        }

        sql.Append(" from (");
        sql.Scoped(inner => WriteChildren(inner, relation, parent, alias));
        sql.Append(") as rows) as ").Append(alias).Append(" on true");
    }

    private static void WriteChildren(SqlWriter sql, RelationPlan relation, string parent, string alias)
    {
        sql.Append("select ");
        var leaf = 0;
        WriteLeaves(sql, relation, alias, ref leaf);
        sql.Append(" from ").TableReference(relation.Target, alias);
        WriteJoins(sql, relation.Relations, alias);
        sql.Append(" where ");
        WriteKey(sql, relation, parent, alias);
        foreach (var condition in relation.Where)
        {
            sql.Append(" and ");
            condition.Write(sql);
        }

        OrderByClause.Write(sql, relation.OrderBy);
        LimitClause.Write(sql, relation.Limit, offset: 0);
    }

    private static void WriteLeaves(SqlWriter sql, RelationPlan relation, string alias, ref int leaf)
    {
        foreach (var column in relation.Target.AllColumns)
        {
            if (leaf > 0)
                sql.Append(", ");
            SelectClause.WriteColumn(sql, column, alias);
            sql.Append(" as c").Append(leaf++);
        }

        for (var i = 0; i < relation.Relations.Count; i++)
            WriteLeaves(sql, relation.Relations[i], AliasOf(relation.Relations[i], alias, i), ref leaf);
    }

    private static void WriteKey(SqlWriter sql, RelationPlan relation, string parent, string alias)
    {
        if (sql.IsFiltered(relation.Target))
            sql.OrganizationCondition(alias).Append(" and ");
        sql.Append(alias).Append(".").Append(relation.Foreign.Name).Append(" = ").Append(parent).Append(".").Append(relation.Local.Name);
    }
}

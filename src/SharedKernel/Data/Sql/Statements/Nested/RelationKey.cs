using Backend.Data.Relational.Plan;
using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>FROM and the key of a relation: its target, by way of the table between when there is one.</summary>
internal static class RelationKey
{
    /// <summary>Brings the target into scope, and the table between, whose columns the author may use too.</summary>
    public static void Declare(SqlWriter sql, RelationLink link, string alias)
    {
        if (link.Through is { } through)
            sql.Declare(through.Table, FindAlias.Through(alias), isNullable: false);
        sql.Declare(link.Target, alias, isNullable: false);
    }

    /// <summary>The first table: the one that the key is a condition of.</summary>
    public static void WriteFirst(SqlWriter sql, RelationLink link, string alias)
    {
        if (link.Through is { } through)
            sql.DeclaredReference(through.Table, FindAlias.Through(alias));
        else
            sql.DeclaredReference(link.Target, alias);
    }

    /// <summary>The join from the table between to the target; nothing when there is none.</summary>
    public static void WriteRest(SqlWriter sql, RelationLink link, string alias)
    {
        if (link.Through is not { } through)
            return;
        var between = FindAlias.Through(alias);
        sql.Append(" join ").DeclaredReference(link.Target, alias).Append(" on ");
        Organization(sql, link.Target, alias);
        for (var i = 0; i < through.Keys.Count; i++)
        {
            sql.Append(i == 0 ? "" : " and ").Append(alias).Append(".").Append(through.Keys[i].Foreign.Name)
                .Append(" = ").Append(between).Append(".").Append(through.Keys[i].Local.Name);
        }
    }

    /// <summary>The key, equal to columns of a row that stands before it.</summary>
    public static void Write(SqlWriter sql, RelationLink link, string alias, string parent) =>
        Write(sql, link, alias, i => $"{parent}.{link.Keys[i].Local.Name}");

    /// <summary>The key, equal to what the parent has.</summary>
    public static void Write(SqlWriter sql, RelationLink link, string alias, Func<int, string> parent)
    {
        var first = link.Through is null ? alias : FindAlias.Through(alias);
        Organization(sql, link.Through?.Table ?? link.Target, first);
        for (var i = 0; i < link.Keys.Count; i++)
            sql.Append(i == 0 ? "" : " and ").Append(first).Append(".").Append(link.Keys[i].Foreign.Name).Append(" = ").Append(parent(i));
    }

    private static void Organization(SqlWriter sql, Table table, string alias)
    {
        if (sql.IsFiltered(table))
            sql.OrganizationCondition(alias).Append(" and ");
    }
}

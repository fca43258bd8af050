namespace Backend.Data.Sql;

/// <summary>One JOIN. The organization's condition of the joined table comes first in ON.</summary>
internal static class JoinClause
{
    public static void Write(SqlWriter sql, Join join, ReferenceForm form)
    {
        sql.Append(Keyword(join.Kind));
        if (join.IsLateral)
            sql.Append("lateral ");
        join.Item.WriteReference(sql, join.IsLateral ? ReferenceForm.Lateral : form);
        if (join.On is not { } condition)
            return;
        sql.Append(" on ");
        if (form == ReferenceForm.Plain && sql.IsFiltered(join.Item))
            sql.OrganizationCondition(join.Item.Alias).Append(" and ");
        condition.Write(sql);
    }

    private static string Keyword(JoinKind kind) => kind switch
    {
        JoinKind.Inner => " join ",
        JoinKind.Left => " left join ",
        JoinKind.Right => " right join ",
        JoinKind.Full => " full join ",
        _ => " cross join ",
    };
}

/// <summary>Which rows without a partner a join keeps.</summary>
internal enum JoinKind
{
    /// <summary>None.</summary>
    Inner,

    /// <summary>Those of what stands before it.</summary>
    Left,

    /// <summary>Those of what is joined.</summary>
    Right,

    /// <summary>Both.</summary>
    Full,

    /// <summary>Every row with every row.</summary>
    Cross,
}

/// <summary>One JOIN, as plain configuration.</summary>
/// <param name="Kind">Which rows it keeps.</param>
/// <param name="Item">What is joined.</param>
/// <param name="On">The condition; null for a cross join.</param>
/// <param name="IsLateral">Whether a subquery sees what stands before it.</param>
internal sealed record Join(JoinKind Kind, IFromItem Item, Condition? On, bool IsLateral = false);

namespace Backend.Data.Sql;

/// <summary>FOR UPDATE and its weaker kinds.</summary>
internal static class LockingClause
{
    public static void Write(SqlWriter sql, Locking? locking)
    {
        if (locking is null)
            return;
        sql.Append(locking.Strength);
        for (var i = 0; i < locking.Of.Count; i++)
            sql.Append(i == 0 ? " of " : ", ").Append(sql.AliasOf(locking.Of[i]));
        sql.Append(locking.Wait);
    }
}

/// <summary>How the rows read are locked, as plain configuration.</summary>
/// <param name="Strength">The clause, such as <c> for update</c>.</param>
/// <param name="Of">The tables whose rows are locked; empty for all.</param>
internal sealed record Locking(string Strength, IReadOnlyList<IFromItem> Of)
{
    /// <summary>What happens when a row is locked already: nothing here means waiting.</summary>
    public string Wait { get; init; } = "";
}

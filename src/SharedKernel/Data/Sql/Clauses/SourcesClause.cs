namespace Backend.Data.Sql;

/// <summary>FROM of an update and USING of a delete: what the rows are joined with, by conditions of WHERE.</summary>
internal static class SourcesClause
{
    /// <summary>Brings them into scope, as SET is written before them.</summary>
    public static void Declare(SqlWriter sql, IReadOnlyList<IFromItem> sources)
    {
        for (var i = 0; i < sources.Count; i++)
            sql.Declare(sources[i], isNullable: false);
    }

    public static void Write(SqlWriter sql, string keyword, IReadOnlyList<IFromItem> sources)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            sql.Append(i == 0 ? keyword : ", ");
            sources[i].WriteReference(sql, ReferenceForm.Plain);
        }
    }
}

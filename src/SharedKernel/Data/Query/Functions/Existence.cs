using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>exists (select 1 …)</c>: whether the query, which may use the outer statement's columns, has a row.</summary>
    public static Condition Exists<TRow>(Query<TRow> query) => new Exists(query.Node);

    /// <summary><c>not exists (select 1 …)</c>.</summary>
    public static Condition NotExists<TRow>(Query<TRow> query) => !new Exists(query.Node);
}

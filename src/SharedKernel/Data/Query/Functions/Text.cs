using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

public static partial class Functions
{
    /// <summary><c>concat</c>: the text of everything one after the other; NULL is passed over.</summary>
    public static IExpr<string> Concat(params IReadOnlyList<IExpr> parts) =>
        new Call<string>(ColumnTypes.Text, "concat", [.. parts.Select(part => part.Node)]) { TakesNull = true };

    /// <summary><c>concat_ws</c>: the text of everything with a separator between; NULL is passed over.</summary>
    public static IExpr<string> ConcatWs(string separator, params IReadOnlyList<IExpr> parts) =>
        new Call<string>(ColumnTypes.Text, "concat_ws", [Value(separator).Node, .. parts.Select(part => part.Node)]) { TakesNull = true };
}

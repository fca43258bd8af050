using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>The select list of a template. Made by <c>Columns(…)</c>.</summary>
public sealed class SqlColumns
{
    internal SqlColumns(ISelectable shape) => Items = Projection.Items(shape);

    internal IReadOnlyList<Expr> Items { get; }
}

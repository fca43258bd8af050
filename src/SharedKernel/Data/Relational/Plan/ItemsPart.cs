using Backend.Data.Query;
using Backend.Data.Sql;

namespace Backend.Data.Relational.Plan;

/// <summary>Columns and other expressions over the row itself.</summary>
internal sealed class ItemsPart(ISelectable shape) : FindPart
{
    public IReadOnlyList<Expr> Items { get; } = Projection.Items(shape);

    public override int ColumnCount => Items.Count;

    public override int SlotCount => Items.Count;
}

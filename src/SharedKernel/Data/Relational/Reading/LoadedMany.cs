using Backend.Data.Execution;
using Backend.Data.Relational.Plan;

namespace Backend.Data.Relational.Reading;

/// <summary>A list in the shape that <c>Load</c> gave each of its rows.</summary>
internal sealed class LoadedMany<TParent, TValue>(RelationLink link, INestedFind<TValue> find) : Relation<TParent, IReadOnlyList<TValue>>
{
    private readonly ManyPart<TValue> _part = new(link, find.Plan, find.Shape);

    internal override FindPart Part => _part;

    internal override IReadOnlyList<TValue> Read(RowReader row, ref int ordinal)
    {
        if (row.IsList)
            return row.GetList<TValue>(ordinal++);
        return _part.Rows(ListArrays.Read(row.Reader, _part.Layout, ref ordinal));
    }
}

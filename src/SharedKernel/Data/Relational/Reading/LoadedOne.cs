using Backend.Data.Execution;
using Backend.Data.Relational.Plan;

namespace Backend.Data.Relational.Reading;

/// <summary>One row in the shape that <c>Load</c> gave it.</summary>
internal sealed class LoadedOne<TParent, TValue>(OnePart part, RowShape<TValue> shape) : Relation<TParent, TValue>
{
    public LoadedOne(RelationLink link, INestedFind<TValue> find)
        : this(new OnePart(link, find.Plan, isOptional: false), find.Shape)
    {
    }

    internal override FindPart Part => part;

    internal override TValue Read(RowReader row, ref int ordinal) => shape(row, ref ordinal);
}

using Backend.Data.Execution;
using Backend.Data.Relational.Plan;

namespace Backend.Data.Relational.Reading;

/// <summary>An optional row in the shape that <c>Load</c> gave it, as a class.</summary>
internal sealed class LoadedOptionalReference<TParent, TValue> : Relation<TParent, TValue?>
    where TValue : class?
{
    private readonly OptionalRow<TValue> _row;

    public LoadedOptionalReference(RelationLink link, INestedFind<TValue> find)
    {
        var part = new OnePart(link, find.Plan, isOptional: true);
        Part = part;
        _row = new OptionalRow<TValue>(part, find.Shape);
    }

    internal override FindPart Part { get; }

    internal override TValue? Read(RowReader row, ref int ordinal) => _row.TryRead(row, ref ordinal, out var value) ? value : null;
}

/// <summary>An optional row in the shape that <c>Load</c> gave it, as a tuple or value.</summary>
internal sealed class LoadedOptionalValue<TParent, TValue> : Relation<TParent, TValue?>
    where TValue : struct
{
    private readonly OptionalRow<TValue> _row;

    public LoadedOptionalValue(RelationLink link, INestedFind<TValue> find)
    {
        var part = new OnePart(link, find.Plan, isOptional: true);
        Part = part;
        _row = new OptionalRow<TValue>(part, find.Shape);
    }

    internal override FindPart Part { get; }

    internal override TValue? Read(RowReader row, ref int ordinal) => _row.TryRead(row, ref ordinal, out var value) ? value : null;
}

using Backend.Data.Relational.Reading;
using Backend.Data.Relational;

namespace Backend.Data.Query;

/// <summary><c>Load</c> of an optional row that is read as a tuple or value; classes have theirs in <see cref="OptionalReferenceLoads"/>.</summary>
public static class OptionalValueLoads
{
    /// <summary>Says more about the row: which columns, its own relations, a filter. Null when there is none that meets it.</summary>
    /// <param name="relation">The relation.</param>
    /// <param name="shape">What to read of the row.</param>
    public static Relation<TParent, TValue?> Load<TParent, TTarget, TValue>(
        this OptionalOne<TParent, TTarget> relation,
        Func<Find<TTarget, TTarget>, Find<TTarget, TValue>> shape)
        where TTarget : class
        where TValue : struct => new LoadedOptionalValue<TParent, TValue>(relation.Link, relation.Shaped(shape));
}

using Backend.Data.Execution;
using Backend.Data.Relational.Plan;

namespace Backend.Data.Relational;

/// <summary>Something that <c>With</c> reads beside a row of <typeparamref name="TParent"/>.</summary>
/// <typeparam name="TParent">The row it belongs to.</typeparam>
/// <typeparam name="TValue">What is read: a row, or a list.</typeparam>
public abstract class Relation<TParent, TValue>
{
    private protected Relation()
    {
    }

    internal abstract FindPart Part { get; }

    internal abstract TValue Read(RowReader row, ref int ordinal);
}

using Backend.Data.Execution;

namespace Backend.Data.Relational;

/// <summary>Something that <c>With</c> reads beside a row of <typeparamref name="TParent"/>.</summary>
/// <typeparam name="TParent">The row it belongs to.</typeparam>
/// <typeparam name="TValue">What is read: a row, or a list.</typeparam>
public abstract class Relation<TParent, TValue>
{
    private protected Relation(RelationPlan plan) => Plan = plan;

    internal RelationPlan Plan { get; }

    internal abstract TValue Read(RowReader reader, ref int ordinal);
}

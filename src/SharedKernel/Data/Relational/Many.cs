using Backend.Data.Schema;

namespace Backend.Data.Relational;

/// <summary>The rows whose foreign key names the parent, in one statement with it.</summary>
public sealed class Many<TParent, TChild> : ManyRelation<TParent, TChild>
    where TChild : class
{
    internal Many(Table<TChild> target, Column local, Column foreign)
        : base(new RelationPlan(RelationKind.Many, target, local, foreign), new Find<TChild>(target))
    {
    }

    /// <summary>Says more about the list: its own relations, a filter, an order.</summary>
    /// <param name="shape">What to read of each child: <c>items => items.With(OrderItems.Product).OrderBy(…)</c>.</param>
    public Relation<TParent, IReadOnlyList<TValue>> Load<TValue>(Func<Find<TChild>, FindBase<TValue>> shape)
    {
        var find = shape(new Find<TChild>((Table<TChild>)Plan.Target));
        return new ManyRelation<TParent, TValue>(
            Plan with { Relations = find.Plan.Relations, Where = find.Plan.Where, OrderBy = find.Plan.OrderBy, Limit = find.Plan.Select.Limit },
            find);
    }
}

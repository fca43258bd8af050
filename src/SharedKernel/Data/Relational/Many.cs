using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Relational.Conditions;
using Backend.Data.Relational.Plan;
using Backend.Data.Relational.Reading;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>The rows whose foreign key names the parent, or that a table between names together with it.</summary>
public sealed class Many<TParent, TChild> : TableRelation<TParent, TChild, IReadOnlyList<TChild>>
    where TChild : class
{
    private LoadedMany<TParent, TChild>? _plain;

    internal Many(Table<TChild> target, IReadOnlyList<JoinKey> keys)
        : base(target, new RelationLink(target, keys))
    {
    }

    internal Many(Table<TChild> target, IReadOnlyList<JoinKey> near, IReadOnlyList<JoinKey> far)
        : base(target, new RelationLink(target, near, new Junction(far, target)))
    {
    }

    internal override FindPart Part => Plain.Part;

    private LoadedMany<TParent, TChild> Plain => _plain ??= new(Link, Start);

    /// <summary>Says more about the list: which columns, its own relations, a filter, an order, a limit for each parent.</summary>
    /// <param name="shape">What to read of each child: <c>items => items.With(OrderItems.Product).OrderBy(…)</c>.</param>
    public Relation<TParent, IReadOnlyList<TValue>> Load<TValue>(Func<Find<TChild, TChild>, Find<TChild, TValue>> shape) =>
        new LoadedMany<TParent, TValue>(Link, Shaped(shape));

    /// <summary>How many related rows there are for which all of these hold: a scalar subquery, to be read, compared or ordered by.</summary>
    public IExpr<long> Count(params IEnumerable<Condition?> conditions) => Aggregate(Functions.Count(), conditions);

    /// <summary>An aggregate over the related rows for which all of these hold, such as <c>Sum(OrderItems.Quantity)</c>: a scalar subquery.</summary>
    /// <param name="aggregate">Over columns of the related table.</param>
    /// <param name="conditions">Which rows. A null condition is one that is switched off.</param>
    public IExpr<T> Aggregate<T>(Aggregate<T> aggregate, params IEnumerable<Condition?> conditions) =>
        new RelationAggregate<T>(Link, aggregate, [.. conditions.OfType<Condition>()]);

    internal override IReadOnlyList<TChild> Read(RowReader row, ref int ordinal) => Plain.Read(row, ref ordinal);
}

using Backend.Data.Relational.Conditions;
using Backend.Data.Relational.Plan;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>A relation as a table declares it. Besides being read, rows can be filtered by it.</summary>
/// <typeparam name="TParent">The row it belongs to.</typeparam>
/// <typeparam name="TTarget">A row of the table it leads to.</typeparam>
/// <typeparam name="TValue">What is read of it.</typeparam>
public abstract class TableRelation<TParent, TTarget, TValue> : Relation<TParent, TValue>
    where TTarget : class
{
    private readonly Table<TTarget> _target;

    private protected TableRelation(Table<TTarget> target, RelationLink link)
    {
        _target = target;
        Link = link;
        Start = new Find<TTarget, TTarget>(target);
    }

    internal RelationLink Link { get; }

    /// <summary>The plain rows of the target.</summary>
    private protected Find<TTarget, TTarget> Start { get; }

    /// <summary>
    /// The row has at least one related row for which all of these hold: <c>exists (select 1 …)</c>. They name columns
    /// of the related table, and may name those of the row's own. A null condition is one that is switched off.
    /// </summary>
    public Condition Any(params IEnumerable<Condition?> conditions) => new RelationExists(Link, [.. conditions.OfType<Condition>()]);

    /// <summary>The row has no related row for which all of these hold: <c>not (exists (…))</c>.</summary>
    public Condition None(params IEnumerable<Condition?> conditions) => !Any(conditions);

    internal Find<TTarget, TShape> Shaped<TShape>(Func<Find<TTarget, TTarget>, Find<TTarget, TShape>> shape)
    {
        var find = shape(Start);
        return ReferenceEquals(find.Plan.From, _target)
            ? find
            : throw new StatementException($"The shape of a relation to {_target.QualifiedName} begins with what it is given.");
    }
}

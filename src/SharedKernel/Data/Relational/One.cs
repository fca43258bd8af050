using Backend.Data.Execution;
using Backend.Data.Schema;

namespace Backend.Data.Relational;

/// <summary>The one row a foreign key names, read by a plain join.</summary>
public sealed class One<TParent, TTarget> : Relation<TParent, TTarget>
    where TTarget : class
{
    private readonly Table<TTarget> _target;

    internal One(Table<TTarget> target, Column local, Column foreign)
        : base(new RelationPlan(RelationKind.One, target, local, foreign)) => _target = target;

    internal override TTarget Read(RowReader reader, ref int ordinal)
    {
        var at = ordinal;
        ordinal += _target.AllColumns.Count;
        return _target.ReadRow(reader, at);
    }
}

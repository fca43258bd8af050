using Backend.Data.Execution;
using Backend.Data.Schema;

namespace Backend.Data.Relational;

/// <summary>The one row a nullable foreign key names, read by a left join. Null when the key's column is NULL.</summary>
public sealed class OptionalOne<TParent, TTarget> : Relation<TParent, TTarget?>
    where TTarget : class
{
    private readonly Table<TTarget> _target;

    private readonly int _key;

    internal OptionalOne(Table<TTarget> target, Column local, Column foreign)
        : base(new RelationPlan(RelationKind.One, target, local, foreign))
    {
        _target = target;
        _key = target.AllColumns.Index().First(column => column.Item == foreign).Index;
    }

    internal override TTarget? Read(RowReader reader, ref int ordinal)
    {
        var at = ordinal;
        ordinal += _target.AllColumns.Count;
        // The joined key: any other column may be NULL in a row that is there.
        return reader.IsNull(at + _key) ? null : _target.ReadRow(reader, at);
    }
}

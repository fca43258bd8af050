using Backend.Data.Execution;
using Backend.Data.Relational.Conditions;
using Backend.Data.Relational.Plan;
using Backend.Data.Relational.Reading;
using Backend.Data.Schema;
using Backend.Data.Sql;

namespace Backend.Data.Relational;

/// <summary>
/// The one row that may be there, read by a left join: a nullable foreign key names it, or its own unique foreign key
/// names the parent. Null when there is none.
/// </summary>
public sealed class OptionalOne<TParent, TTarget> : TableRelation<TParent, TTarget, TTarget?>
    where TTarget : class
{
    private readonly OptionalRow<TTarget> _row;

    internal OptionalOne(Table<TTarget> target, IReadOnlyList<JoinKey> keys)
        : base(target, new RelationLink(target, keys).ToOneRow())
    {
        var part = new OnePart(Link, Start.Plan, isOptional: true);
        Part = part;
        _row = new OptionalRow<TTarget>(part, Start.Shape);
    }

    internal override FindPart Part { get; }

    /// <summary>A column of the related row, NULL where there is none, to filter and order by. The read must name the relation in <c>With</c>.</summary>
    public IExpr<T> Column<T>(Column<T> column) => new RelationColumn<T>(Link, column);

    internal override TTarget? Read(RowReader row, ref int ordinal) => _row.TryRead(row, ref ordinal, out var value) ? value : null;
}

using Backend.Data.Query;
using Backend.Data.Relational.Plan;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Relational.Conditions;

/// <summary><c>(select aggregate from target where key and …)</c>.</summary>
internal sealed class RelationAggregate<T>(RelationLink link, Aggregate<T> aggregate, IReadOnlyList<Condition> conditions) : Expr<T>
{
    internal override ColumnType<T> ValueType { get; } = Operand.TypeOf<T>(aggregate);

    internal override void Write(SqlWriter sql) => RelatedRows.Write(sql, link, conditions, "(select ", aggregate.Write);
}

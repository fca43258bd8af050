using Backend.Data.Relational.Plan;
using Backend.Data.Sql;

namespace Backend.Data.Relational.Conditions;

/// <summary><c>exists (select 1 from target where key and …)</c>.</summary>
internal sealed class RelationExists(RelationLink link, IReadOnlyList<Condition> conditions) : Condition
{
    internal override void Write(SqlWriter sql) => RelatedRows.Write(sql, link, conditions, "exists (select ", static inner => inner.Append("1"));
}

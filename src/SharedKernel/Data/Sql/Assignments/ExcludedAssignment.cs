using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary><c>column = excluded.column</c>: what the insert would have written.</summary>
internal sealed class ExcludedAssignment(Column column) : Assignment(column)
{
    public override void WriteValue(SqlWriter sql) => sql.Excluded(Column);
}

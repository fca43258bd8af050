using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary><c>(t.a, t.b) is distinct from (excluded.a, excluded.b)</c>: the row that came would change the one that is there.</summary>
internal sealed class ExcludedDifference(IReadOnlyList<Column> columns) : Condition
{
    internal override void Write(SqlWriter sql)
    {
        var separator = "(";
        foreach (var column in columns)
        {
            sql.Append(separator).Column(column);
            separator = ", ";
        }

        separator = ") is distinct from (";
        foreach (var column in columns)
        {
            sql.Append(separator).Excluded(column);
            separator = ", ";
        }

        sql.Append(")");
    }
}

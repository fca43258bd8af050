using Backend.Data.Schema;

namespace Backend.Data.Sql;

/// <summary>One <c>column = value</c> of SET.</summary>
internal abstract class Assignment(Column column)
{
    public Column Column => column;

    /// <summary>Writes what stands behind the equals sign.</summary>
    public abstract void WriteValue(SqlWriter sql);
}

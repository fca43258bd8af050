using System.Globalization;
using Backend.Data.Sql;

namespace Backend.Data.Schema;

/// <summary>What an update sets a column to when it does not name the column itself.</summary>
internal abstract class ColumnUpdate
{
    /// <summary>Writes what stands behind the equals sign.</summary>
    public abstract void Write(SqlWriter sql, Column column);
}

/// <summary>The server makes it from an expression, in which <c>{0}</c> is the column.</summary>
internal sealed class ServerUpdate(string format) : ColumnUpdate
{
    private string? _sql;

    // One column of one table instance has it, whose alias stays the same.
    public override void Write(SqlWriter sql, Column column) =>
        sql.Append(_sql ??= string.Format(CultureInfo.InvariantCulture, format, $"{column.Table.TableAlias}.{column.Name}"));
}

/// <summary>.NET makes it, once a statement.</summary>
internal sealed class ClientUpdate<T>(Func<T> make) : ColumnUpdate
{
    public override void Write(SqlWriter sql, Column column) => sql.Parameter(((Column<T>)column).ValueType, make());
}

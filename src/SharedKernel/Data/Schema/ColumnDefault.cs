namespace Backend.Data.Schema;

/// <summary>Where a value comes from when an insert leaves the column out.</summary>
internal abstract class ColumnDefault
{
    /// <summary>The DEFAULT of the column in DDL; null when .NET makes the value.</summary>
    public abstract string? SqlFor(Column column);
}

/// <summary>The server makes it from an expression.</summary>
internal sealed class ServerDefault(string sql) : ColumnDefault
{
    public override string SqlFor(Column column) => sql;
}

/// <summary>The server has it as a constant.</summary>
internal sealed class LiteralDefault<T>(T value) : ColumnDefault
{
    public T Value => value;

    public override string SqlFor(Column column) => ((Column<T>)column).ValueType.Literal(value);
}

/// <summary>.NET makes it, once a row.</summary>
internal sealed class ClientDefault<T>(Func<T> make) : ColumnDefault
{
    public T Make() => make();

    public override string? SqlFor(Column column) => null;
}

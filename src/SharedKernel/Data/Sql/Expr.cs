using Backend.Data.Schema.Types;

namespace Backend.Data.Sql;

/// <summary>A node of the statement tree that has a value. Values of it are parameters, never text.</summary>
public abstract class Expr
{
    private protected Expr()
    {
    }

    /// <summary>The type of the value, which the parameters compared with it take.</summary>
    internal abstract ColumnType Type { get; }

    /// <summary>What the value is called in the output of a select; null for an expression without a name.</summary>
    internal virtual string? OutputName => null;

    /// <summary>Whether the name must be written after <c>as</c>: a column has its own.</summary>
    internal virtual bool IsAliased => false;

    internal abstract void Write(SqlWriter sql);
}

namespace Backend.Data.Sql;

/// <summary>A common table expression: one entry of WITH.</summary>
public abstract class Cte
{
    private protected Cte()
    {
    }

    internal abstract bool IsRecursive { get; }

    /// <summary>Whether it writes: the server takes such a WITH at the beginning of a statement only.</summary>
    internal abstract bool IsWrite { get; }

    internal abstract void WriteDefinition(SqlWriter sql);
}

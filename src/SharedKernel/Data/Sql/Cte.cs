namespace Backend.Data.Sql;

/// <summary>A common table expression: one entry of WITH.</summary>
public abstract class Cte
{
    private protected Cte()
    {
    }

    internal abstract bool IsRecursive { get; }

    internal abstract void WriteDefinition(SqlWriter sql);
}

namespace Backend.Data.Sql;

/// <summary>A table whose rows FOR UPDATE and its kinds can name.</summary>
public interface ILockable
{
    /// <summary>The node of the statement tree.</summary>
    internal IFromItem Item { get; }
}

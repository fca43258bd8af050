namespace Backend.Data.Sql;

/// <summary>What FROM and JOIN take: a table, a subquery or a common table expression.</summary>
/// <typeparam name="TRow">One row of it.</typeparam>
public interface ISource<out TRow> : ISelectable<TRow>
{
    /// <summary>The node of the statement tree.</summary>
    internal IFromItem Item { get; }
}

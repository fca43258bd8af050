using Backend.Data.Execution;

namespace Backend.Data.Sql;

/// <summary>Anything that a select list takes: an expression, a whole table, a group of them.</summary>
public interface ISelectable
{
    /// <summary>Adds the columns that it is in the select list.</summary>
    internal void AddItems(List<Expr> items);
}

/// <summary>Anything that a select list takes, with what is read from it.</summary>
/// <typeparam name="T">The .NET type of what is read. Covariant, so what is never null may stand where null is allowed.</typeparam>
public interface ISelectable<out T> : ISelectable
{
    /// <summary>Reads it from the current row, and moves the ordinal behind its columns.</summary>
    internal T Read(RowReader row, ref int ordinal);
}

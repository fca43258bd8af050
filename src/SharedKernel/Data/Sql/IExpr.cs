namespace Backend.Data.Sql;

/// <summary>Anything that has a value in SQL.</summary>
public interface IExpr : ISelectable
{
    /// <summary>The node of the statement tree.</summary>
    internal Expr Node { get; }
}

/// <summary>Anything that has a value in SQL.</summary>
/// <typeparam name="T">The .NET type of the value. Covariant, so operators on <c>string?</c> take <c>string</c>.</typeparam>
public interface IExpr<out T> : IExpr, ISelectable<T>;

using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Any or all of many values, as the right side of a comparison. Made by <c>Any(…)</c> and <c>All(…)</c>.</summary>
/// <typeparam name="T">The type of one value.</typeparam>
public sealed class Quantified<T>
{
    internal Quantified(Expr node) => Node = node;

    internal Expr Node { get; }
}

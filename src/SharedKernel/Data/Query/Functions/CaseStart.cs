using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A CASE that waits for its first WHEN, which decides the type.</summary>
public sealed class CaseStart
{
    private CaseStart()
    {
    }

    internal static CaseStart Instance { get; } = new();

    /// <summary><c>when … then …</c>.</summary>
#pragma warning disable CA1822 // what Case() answers has methods, so that it reads like SQL
    public CaseBranches<T> When<T>(Condition condition, IExpr<T> result) => new(result.Node, [new CaseBranch(condition, result.Node)]);
#pragma warning restore CA1822

    /// <inheritdoc cref="When{T}(Condition, IExpr{T})"/>
    public CaseBranches<string> When(Condition condition, string result) => When(condition, Functions.Value(result));

    /// <inheritdoc cref="When{T}(Condition, IExpr{T})"/>
    public CaseBranches<int> When(Condition condition, int result) => When(condition, Functions.Value(result));

    /// <inheritdoc cref="When{T}(Condition, IExpr{T})"/>
    public CaseBranches<long> When(Condition condition, long result) => When(condition, Functions.Value(result));

    /// <inheritdoc cref="When{T}(Condition, IExpr{T})"/>
    public CaseBranches<decimal> When(Condition condition, decimal result) => When(condition, Functions.Value(result));

    /// <inheritdoc cref="When{T}(Condition, IExpr{T})"/>
    public CaseBranches<bool> When(Condition condition, bool result) => When(condition, Functions.Value(result));
}

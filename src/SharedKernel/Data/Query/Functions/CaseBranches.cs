using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>A CASE with branches, of which the first whose condition holds counts. It is an expression after <c>Else</c> or <c>End</c>.</summary>
/// <typeparam name="T">The type of its results.</typeparam>
public sealed class CaseBranches<T>
{
    private readonly Expr _like;

    private readonly IReadOnlyList<CaseBranch> _branches;

    internal CaseBranches(Expr like, IReadOnlyList<CaseBranch> branches)
    {
        _like = like;
        _branches = branches;
    }

    /// <summary><c>when … then …</c>.</summary>
    public CaseBranches<T> When(Condition condition, IExpr<T> result) => With(condition, Operand.Beside(_like, result.Node));

    /// <inheritdoc cref="When(Condition, IExpr{T})"/>
    public CaseBranches<T> When(Condition condition, T result) => With(condition, Operand.Of(_like, result));

    /// <summary><c>else … end</c>.</summary>
    public IExpr<T> Else(IExpr<T> result) => Ended(Operand.TypeOf<T>(_like), Operand.Beside(_like, result.Node));

    /// <inheritdoc cref="Else(IExpr{T})"/>
    public IExpr<T> Else(T result) => Ended(Operand.TypeOf<T>(_like), Operand.Of(_like, result));

    internal Expr Like => _like;

    internal CaseWhen<TOut> Ended<TOut>(Schema.Types.ColumnType<TOut> type, Expr? otherwise) => new(type, _branches, otherwise);

    private CaseBranches<T> With(Condition condition, Expr result) => new(_like, [.. _branches, new CaseBranch(condition, result)]);
}

using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>End()</c> of a CASE of values; of text and other classes in <see cref="CaseReferenceEnds"/>.</summary>
public static class CaseValueEnds
{
    /// <summary><c>end</c> without an ELSE: NULL when no condition holds.</summary>
    public static IExpr<T?> End<T>(this CaseBranches<T> branches)
        where T : struct => branches.Ended(Nullability.OrNull(Operand.TypeOf<T>(branches.Like)), null);

    /// <inheritdoc cref="End{T}(CaseBranches{T})"/>
    public static IExpr<T?> End<T>(this CaseBranches<T?> branches)
        where T : struct => branches.Ended(Operand.TypeOf<T?>(branches.Like), null);
}

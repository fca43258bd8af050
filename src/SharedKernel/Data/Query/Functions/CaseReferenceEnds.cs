using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary><c>End()</c> of a CASE of text and other classes; of values in <see cref="CaseValueEnds"/>.</summary>
public static class CaseReferenceEnds
{
    /// <inheritdoc cref="CaseValueEnds.End{T}(CaseBranches{T})"/>
    public static IExpr<T?> End<T>(this CaseBranches<T> branches)
        where T : class? => branches.Ended(Nullability.OrNullReference<T>(branches.Like), null);
}

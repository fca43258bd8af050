using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Backend.Data.Generators.Diagnostics.Keys;

/// <summary>The condition of a partial index, as far as it matters to foreign keys.</summary>
/// <param name="IsPartial">Whether it leaves rows out.</param>
/// <param name="NotNull">The column whose NULL is all that it leaves out: such rows reference nothing.</param>
internal sealed record IndexFilter(bool IsPartial, IFieldSymbol? NotNull)
{
    private static readonly IndexFilter None = new(false, null);

    /// <summary>What the calls behind <c>Index</c> or <c>Unique</c> say.</summary>
    public static IndexFilter After(IInvocationOperation index)
    {
        IOperation? call = index;
        while (call?.Parent is IInvocationOperation next && next.Instance == call && !DeclaresKey(next.TargetMethod))
        {
            if (next.TargetMethod.Name == "Where")
                return new(true, NotNullColumn(next.Arguments[0].Value));
            call = next;
        }

        return None;
    }

    public bool Holds(IEnumerable<IFieldSymbol> referencing) =>
        !IsPartial || (NotNull is not null && referencing.Contains(NotNull, SymbolEqualityComparer.Default));

    private static bool DeclaresKey(IMethodSymbol method) => method.Name is "Index" or "Unique" or "ForeignKey" or "Check" or "PrimaryKey";

    private static IFieldSymbol? NotNullColumn(IOperation condition) => condition switch
    {
        IConversionOperation conversion => NotNullColumn(conversion.Operand),
        IInvocationOperation { TargetMethod.Name: "IsNotNull" } test =>
            ColumnList.Of(test.Instance ?? test.Arguments[0].Value).FirstOrDefault(),
        _ => null,
    };
}

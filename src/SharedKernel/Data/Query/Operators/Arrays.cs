using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>The operands that operators of arrays share.</summary>
internal static class Arrays
{
    public static Value<T[]> Like<T>(IExpr array, T[] values)
    {
        ElementType<T>(array.Node);
        return new(Nullability.NotNull<T[]>(array.Node), values);
    }

    public static Value<T> ElementOf<T>(IExpr array, T value) => new(ElementType<T>(array.Node), value);

    public static Condition AnyEquals(Expr value, IExpr array) => new Comparison(value, "=", new ArrayQuantifier("any", array.Node));

    private static ColumnType<T> ElementType<T>(Expr array) => Nullability.NotNull<T[]>(array) is ArrayType<T> type
        ? type.Element
        : throw new StatementException($"Operators of arrays take arrays, not {array.Type.SqlName}.");
}

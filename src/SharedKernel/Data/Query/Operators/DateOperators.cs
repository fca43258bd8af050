using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Dates.</summary>
public static class DateOperators
{
    /// <summary><c>+</c> so many days.</summary>
    public static IExpr<DateOnly> Plus(this IExpr<DateOnly> date, int days) => Shifted(date, "+", days);

    /// <inheritdoc cref="Plus(IExpr{DateOnly}, int)"/>
    public static IExpr<DateOnly?> Plus(this IExpr<DateOnly?> date, int days) => Shifted(date, "+", days);

    /// <summary><c>-</c> so many days.</summary>
    public static IExpr<DateOnly> Minus(this IExpr<DateOnly> date, int days) => Shifted(date, "-", days);

    /// <inheritdoc cref="Minus(IExpr{DateOnly}, int)"/>
    public static IExpr<DateOnly?> Minus(this IExpr<DateOnly?> date, int days) => Shifted(date, "-", days);

    /// <summary><c>-</c> another date: so many days between.</summary>
    public static IExpr<int> Minus(this IExpr<DateOnly> later, IExpr<DateOnly> earlier) =>
        new Infix<int>(ColumnTypes.Integer, later.Node, "-", earlier.Node);

    /// <inheritdoc cref="Minus(IExpr{DateOnly}, IExpr{DateOnly})"/>
    public static IExpr<int?> Minus(this IExpr<DateOnly?> later, IExpr<DateOnly?> earlier) =>
        new Infix<int?>(Nullability.OrNull(ColumnTypes.Integer), later.Node, "-", earlier.Node);

    /// <summary><c>extract</c>: one part of the date, as a number.</summary>
    public static IExpr<decimal> Extract(this IExpr<DateOnly> date, DatePart part) =>
        new ExtractField<decimal>(ColumnTypes.Numeric, TimeNames.Of(part), date.Node);

    /// <inheritdoc cref="Extract(IExpr{DateOnly}, DatePart)"/>
    public static IExpr<decimal?> Extract(this IExpr<DateOnly?> date, DatePart part) =>
        new ExtractField<decimal?>(Nullability.OrNull(ColumnTypes.Numeric), TimeNames.Of(part), date.Node);

    private static Infix<T> Shifted<T>(IExpr<T> date, string @operator, int days) =>
        new(Operand.TypeOf<T>(date.Node), date.Node, @operator, Functions.Value(days).Node);
}

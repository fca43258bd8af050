using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Query;

/// <summary>Operators of ranges; of ranges that may be NULL in <see cref="NullableRangeOperators"/>.</summary>
public static class RangeOperators
{
    /// <summary><c>@></c>: the value is in the range.</summary>
    public static Condition Contains<T>(this IExpr<NpgsqlRange<T>> range, T value)
        where T : struct => Ranges.Compare(range, "@>", value);

    /// <summary><c>@></c>: the value of an expression is in the range.</summary>
    public static Condition Contains<T>(this IExpr<NpgsqlRange<T>> range, IExpr<T> value)
        where T : struct => Ranges.Compare(range, "@>", value);

    /// <summary><c>@></c>: all of another range is in it.</summary>
    public static Condition Contains<T>(this IExpr<NpgsqlRange<T>> range, NpgsqlRange<T> other)
        where T : struct => Ranges.Compare(range, "@>", other);

    /// <inheritdoc cref="Contains{T}(IExpr{NpgsqlRange{T}}, NpgsqlRange{T})"/>
    public static Condition Contains<T>(this IExpr<NpgsqlRange<T>> range, IExpr<NpgsqlRange<T>> other)
        where T : struct => Ranges.Compare(range, "@>", other);

    /// <summary><c>&lt;@</c>: all of it is in another range.</summary>
    public static Condition ContainedBy<T>(this IExpr<NpgsqlRange<T>> range, NpgsqlRange<T> other)
        where T : struct => Ranges.Compare(range, "<@", other);

    /// <inheritdoc cref="ContainedBy{T}(IExpr{NpgsqlRange{T}}, NpgsqlRange{T})"/>
    public static Condition ContainedBy<T>(this IExpr<NpgsqlRange<T>> range, IExpr<NpgsqlRange<T>> other)
        where T : struct => Ranges.Compare(range, "<@", other);

    /// <summary><c>&amp;&amp;</c>: it has values in common with another range.</summary>
    public static Condition Overlaps<T>(this IExpr<NpgsqlRange<T>> range, NpgsqlRange<T> other)
        where T : struct => Ranges.Compare(range, "&&", other);

    /// <inheritdoc cref="Overlaps{T}(IExpr{NpgsqlRange{T}}, NpgsqlRange{T})"/>
    public static Condition Overlaps<T>(this IExpr<NpgsqlRange<T>> range, IExpr<NpgsqlRange<T>> other)
        where T : struct => Ranges.Compare(range, "&&", other);

    /// <summary><c>&lt;&lt;</c>: it ends before another range begins.</summary>
    public static Condition StrictlyLeftOf<T>(this IExpr<NpgsqlRange<T>> range, NpgsqlRange<T> other)
        where T : struct => Ranges.Compare(range, "<<", other);

    /// <inheritdoc cref="StrictlyLeftOf{T}(IExpr{NpgsqlRange{T}}, NpgsqlRange{T})"/>
    public static Condition StrictlyLeftOf<T>(this IExpr<NpgsqlRange<T>> range, IExpr<NpgsqlRange<T>> other)
        where T : struct => Ranges.Compare(range, "<<", other);

    /// <summary><c>>></c>: it begins after another range has ended.</summary>
    public static Condition StrictlyRightOf<T>(this IExpr<NpgsqlRange<T>> range, NpgsqlRange<T> other)
        where T : struct => Ranges.Compare(range, ">>", other);

    /// <inheritdoc cref="StrictlyRightOf{T}(IExpr{NpgsqlRange{T}}, NpgsqlRange{T})"/>
    public static Condition StrictlyRightOf<T>(this IExpr<NpgsqlRange<T>> range, IExpr<NpgsqlRange<T>> other)
        where T : struct => Ranges.Compare(range, ">>", other);

    /// <summary><c>-|-</c>: it and another range meet without a value in common.</summary>
    public static Condition Adjacent<T>(this IExpr<NpgsqlRange<T>> range, NpgsqlRange<T> other)
        where T : struct => Ranges.Compare(range, "-|-", other);

    /// <inheritdoc cref="Adjacent{T}(IExpr{NpgsqlRange{T}}, NpgsqlRange{T})"/>
    public static Condition Adjacent<T>(this IExpr<NpgsqlRange<T>> range, IExpr<NpgsqlRange<T>> other)
        where T : struct => Ranges.Compare(range, "-|-", other);

    /// <summary><c>isempty</c>.</summary>
    public static Condition IsEmpty<T>(this IExpr<NpgsqlRange<T>> range)
        where T : struct => new BooleanCall("isempty", range.Node);

    /// <summary><c>lower</c>: the bound below; NULL when there is none, or the range is empty.</summary>
    public static IExpr<T?> Lower<T>(this IExpr<NpgsqlRange<T>> range)
        where T : struct => Ranges.Bound<T>(range, "lower");

    /// <summary><c>upper</c>: the bound above, which ranges of whole numbers and of dates do not hold; NULL when there is none, or the range is empty.</summary>
    public static IExpr<T?> Upper<T>(this IExpr<NpgsqlRange<T>> range)
        where T : struct => Ranges.Bound<T>(range, "upper");

    /// <summary><c>*</c>: what both ranges have.</summary>
    public static IExpr<NpgsqlRange<T>> Intersect<T>(this IExpr<NpgsqlRange<T>> range, NpgsqlRange<T> other)
        where T : struct => Ranges.Combine(range, "*", Ranges.Value(range, other));

    /// <inheritdoc cref="Intersect{T}(IExpr{NpgsqlRange{T}}, NpgsqlRange{T})"/>
    public static IExpr<NpgsqlRange<T>> Intersect<T>(this IExpr<NpgsqlRange<T>> range, IExpr<NpgsqlRange<T>> other)
        where T : struct => Ranges.Combine(range, "*", other);

    /// <summary><c>+</c>: both ranges; when there is a gap between them it is an error of the server's (22000).</summary>
    public static IExpr<NpgsqlRange<T>> Union<T>(this IExpr<NpgsqlRange<T>> range, NpgsqlRange<T> other)
        where T : struct => Ranges.Combine(range, "+", Ranges.Value(range, other));

    /// <inheritdoc cref="Union{T}(IExpr{NpgsqlRange{T}}, NpgsqlRange{T})"/>
    public static IExpr<NpgsqlRange<T>> Union<T>(this IExpr<NpgsqlRange<T>> range, IExpr<NpgsqlRange<T>> other)
        where T : struct => Ranges.Combine(range, "+", other);
}

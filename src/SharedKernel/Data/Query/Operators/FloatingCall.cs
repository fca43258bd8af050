using Backend.Data.Schema.Types;
using Backend.Data.Sql;

namespace Backend.Data.Query;

/// <summary>Functions of numbers with a fraction, whose answer has the type of what goes in.</summary>
internal static class FloatingCall
{
    public static Expr<T> Of<T>(ColumnType<T> type, string function, params Expr[] arguments)
    {
        var call = new Call<T>(type, function, arguments);
        // PostgreSQL answers double precision for real.
        return typeof(T) == typeof(float) || typeof(T) == typeof(float?) ? new CastTo<T>(type, call) : call;
    }
}

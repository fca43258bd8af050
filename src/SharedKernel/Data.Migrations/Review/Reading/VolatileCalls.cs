namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Finds calls of functions that may answer each row differently. What is not known to be steady may be volatile.</summary>
internal static class VolatileCalls
{
    // Immutable or stable ones that stand in defaults; pg_proc.provolatile says which. Not a call, but followed by brackets: the rest.
    private static readonly string[] Steady =
    [
        "now", "transaction_timestamp", "statement_timestamp", "current_timestamp", "localtimestamp", "current_time", "localtime",
        "current_setting", "org", "date_trunc", "make_date", "make_interval", "make_timestamptz", "timezone", "to_char", "lower", "upper", "md5",
        "length", "round", "floor", "ceil", "concat", "to_jsonb", "jsonb_build_object", "jsonb_build_array", "array_fill",
        "coalesce", "nullif", "greatest", "least", "cast", "row", "array", "extract", "in", "and", "or", "not", "then", "else", "when",
    ];

    /// <summary>The first such function's name; null when there is none.</summary>
    public static string? First(IReadOnlyList<SqlToken> expression)
    {
        for (var i = 0; i + 1 < expression.Count; i++)
        {
            if (expression[i].IsName && expression[i + 1].Is("(") && !IsType(expression, i) && !Steady.Contains(expression[i].Value, StringComparer.Ordinal))
                return expression[i].Value;
        }

        return null;
    }

    // In x::varchar(3) and cast(x as numeric(8,2)) the brackets are a type's.
    private static bool IsType(IReadOnlyList<SqlToken> expression, int at)
    {
        while (at >= 2 && expression[at - 1].Is("."))
            at -= 2;
        return at >= 1 && (expression[at - 1].Is("::") || expression[at - 1].Is("as"));
    }
}

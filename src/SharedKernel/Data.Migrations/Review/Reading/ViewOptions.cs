namespace Backend.Data.Migrations.Review.Reading;

/// <summary>Reads the options of a view.</summary>
internal static class ViewOptions
{
    private const string Option = "security_invoker";

    /// <summary>What the option becomes; null when it is not among them.</summary>
    public static bool? SecurityInvoker(IReadOnlyList<SqlToken> options, string verb = "set")
    {
        var reader = new TokenReader(options);
        for (; !reader.AtEnd; reader.Skip())
        {
            if (!reader.Take(Option))
                continue;
            // PostgreSQL takes an option without a value for true.
            return verb == "set" && (!reader.Take("=") || reader.Next.Value.ToLowerInvariant() is "true" or "on" or "yes" or "1");
        }

        return null;
    }
}

namespace Backend.Data.Schema.Definition;

/// <summary>A column that PostgreSQL numbers.</summary>
/// <param name="IsAlways">Whether an insert may not give a number of its own.</param>
/// <param name="Options">How it counts.</param>
internal sealed record IdentityDefinition(bool IsAlways, SequenceOptions Options)
{
    /// <summary>As DDL has it, after <c>generated</c>.</summary>
    public string Sql
    {
        get
        {
            var options = Options.Sql;
            return $"{(IsAlways ? "always" : "by default")} as identity{(options.Length == 0 ? "" : $" ({options})")}";
        }
    }
}

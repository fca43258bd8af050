using System.Text.RegularExpressions;

namespace Backend.Data.Migrations.Sql;

/// <summary>What kind of value an expression gives, as far as the rewriting of tables depends on it.</summary>
internal static partial class ValueSql
{
    /// <summary>A constant: PostgreSQL keeps it beside the table and writes no row.</summary>
    public static bool IsConstant(string sql) => Constant().IsMatch(sql);

    /// <summary>Whether it may differ from row to row of one statement. What is not known to be the same counts as such.</summary>
    public static bool IsVolatile(string sql) => !IsConstant(sql) && !Stable().IsMatch(sql);

    [GeneratedRegex(@"^(?:-?[0-9]+(?:\.[0-9]+)?|true|false|'(?:[^']|'')*'|-?\([0-9.]+\))(?:::[a-z_][\w. ]*(?:\([0-9, ]+\))?(?:\[\])*)*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Constant();

    // The time of the transaction, and constants in brackets.
    [GeneratedRegex(@"^\(?(?:now\(\)|current_timestamp|current_date|localtimestamp|current_user|session_user)\)?(?:::[a-z_][\w. ]*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stable();
}

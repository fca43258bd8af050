using System.Text.RegularExpressions;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Tests.Diffs;

/// <summary>What the search for superfluous statements takes as given.</summary>
internal static partial class Necessity
{
    /// <summary>
    /// Statements that no catalog shows: they let the owner see rows, look at rows, give them values, or make the look at
    /// them harmless to those who write meanwhile.
    /// </summary>
    public static bool IsGiven(SqlStatement statement) => Unseen().IsMatch(statement.Text);

    /// <summary>The statement as it may stand in a transaction.</summary>
    public static string InTransaction(string sql) => sql.Replace(" concurrently", "", StringComparison.Ordinal);

    [GeneratedRegex(@"force row level security$|^create (schema|extension) if not exists|on schema extensions |^select setval|_not_null$|_not_null check|^update ")]
    private static partial Regex Unseen();
}

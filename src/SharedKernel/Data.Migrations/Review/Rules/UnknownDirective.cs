using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A comment with a mark that the runner does not know.</summary>
internal sealed class UnknownDirective() : ReviewRule(
    "unknown-directive",
    LockModes.None,
    "as the statement without the comment",
    "A misspelt directive directs nothing: a backfill would run as one statement.")
{
    public override bool CanBeAccepted => false;

    private static readonly string[] Known = [SqlDirective.Transaction, SqlDirective.Backfill, SqlDirective.Accept];

    public override IEnumerable<Hit> Find(ReviewedStatement statement) => statement.Source.Directives
        .Where(directive => !Known.Contains(directive.Name, StringComparer.Ordinal))
        .Select(directive => new Hit(0, $"`-- @{directive.Name}` is none of @{string.Join(", @", Known)}."));
}

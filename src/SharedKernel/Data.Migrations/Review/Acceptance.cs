using Backend.Data.Migrations.Sql;

namespace Backend.Data.Migrations.Review;

/// <summary>A comment <c>-- @accept rule: reason</c>.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Reason">Why the finding may stand; empty when the comment does not say.</param>
/// <param name="Line">The line of the file, from 1.</param>
internal sealed record Acceptance(string Rule, string Reason, int Line)
{
    public static IReadOnlyList<Acceptance> Of(SqlStatement statement) =>
        [.. statement.Directives.Where(directive => directive.Name == SqlDirective.Accept).Select(Read)];

    private static Acceptance Read(SqlDirective directive)
    {
        var colon = directive.Argument.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new Acceptance(directive.Argument.Trim(), "", directive.Line)
            : new Acceptance(directive.Argument[..colon].Trim(), directive.Argument[(colon + 1)..].Trim(), directive.Line);
    }
}

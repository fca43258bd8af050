using Backend.Data.Migrations.Review;

namespace Backend.Data.Migrations.Checking.Checks;

/// <summary>Migrations that would block or break the running version, and say nowhere why they may.</summary>
internal sealed class ReviewCheck : ISchemaCheck
{
    public Task<IReadOnlyList<CheckGroup>> FindAsync(CheckContext context, CancellationToken cancellationToken)
    {
        CheckFinding[] findings =
        [
            .. from finding in new ModuleReview(context.Modules).Open(context.Files)
               select new CheckFinding(finding.File, FindingText.Of(finding)),
        ];
        return Task.FromResult<IReadOnlyList<CheckGroup>>(findings.Length == 0 ? [] :
        [
            new CheckGroup("review", "Statements that block or break the running version", findings,
                "Write the safe form, or say why above the statement: `-- @accept rule: reason`. Each rule: docs/migrations-review.md."),
        ]);
    }
}

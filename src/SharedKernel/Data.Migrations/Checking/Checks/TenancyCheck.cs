using Backend.Data.Tenancy;

namespace Backend.Data.Migrations.Checking.Checks;

/// <summary>The rules that keep organizations apart, for the serving role.</summary>
internal sealed class TenancyCheck : ISchemaCheck
{
    public async Task<IReadOnlyList<CheckGroup>> FindAsync(CheckContext context, CancellationToken cancellationToken)
    {
        if (context.Database is not { } database)
            return [];
        var violations = await TenancySelfTest.RunAsync(database.Serving, [.. context.Modules.Select(module => module.Schema)], cancellationToken);
        return violations.Count == 0 ? [] :
        [
            new CheckGroup("tenancy", "The walls between organizations have gaps", [.. violations.Select(violation => new CheckFinding("", violation))],
                "No process serves like this: close the gaps (`db export` prints each wall and grant), then `db check` again."),
        ];
    }
}

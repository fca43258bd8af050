using System.Text.RegularExpressions;
using Backend.Data.Tests.Sql.Cases;
using Backend.Data.Tests.Support;

namespace Backend.Data.Tests.Sql;

/// <summary>In every statement of the golden files each reference of a tenant table has one condition or value of the organization.</summary>
internal sealed partial class OrganizationConditionTests
{
    private static IEnumerable<TestCaseData> Cases =>
        from file in StatementCases.ByFile
        from statement in file.Value
        select new TestCaseData(statement).SetArgDisplayNames($"{file.Key}: {statement.Name}");

    [TestCaseSource(nameof(Cases))]
    public async Task Statement_WithTenantTables_FiltersEachByOneParameter(StatementCase statementCase)
    {
        foreach (var statement in await RecordingUnitOfWork.OfAsync(statementCase.RunAsync))
        {
            var tenants = TenantReference().Matches(statement.Text).Select(match => match.Groups["alias"].Value).ToList();
            var conditions = Condition().Matches(statement.Text);
            using (Assert.EnterMultipleScope())
            {
                var written = InsertTarget().Matches(statement.Text);
                Assert.That(conditions.Concat(written).Select(match => match.Groups["alias"].Value), Is.EquivalentTo(tenants));
                Assert.That(conditions.Select(match => match.Groups["parameter"].Value).Distinct().Count(), Is.LessThanOrEqualTo(1));
            }
        }
    }

    [GeneratedRegex(@"shop\.(contacts|products|orders|order_items|labels|contact_labels|profiles|prices|offers) as (?<alias>[a-z_0-9]+)")]
    private static partial Regex TenantReference();

    [GeneratedRegex(@"insert into shop\.[a-z_]+ as (?<alias>[a-z_0-9]+) \(organization_id[,)]")]
    private static partial Regex InsertTarget();

    [GeneratedRegex(@"(?<alias>[a-z_0-9]+)\.organization_id = (?<parameter>\$[0-9]+)")]
    private static partial Regex Condition();
}

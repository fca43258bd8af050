using Backend.Data.Generators.Diagnostics;
using Backend.Data.Tests.Generators.Support;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Tests.Generators;

/// <summary>BKD015: the organization is the data layer's business.</summary>
internal sealed class OrganizationColumnRuleTests
{
    [TestCase("TenantTable")]
    [TestCase("GlobalTable")]
    [TestCase("PublishedTable")]
    public async Task Column_NamedLikeTheOrganizations_IsRefusedAtItsName(string kind)
    {
        var source = SchemaSource.Of(more: $$"""
            public sealed partial class LoansTable() : {{kind}}<Loan>("library.loans")
            {
                public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
                public readonly Column<Guid> Organization = Uuid("organization_id").DefaultVersion7();
            }
            """);

        var finding = (await Analysis.OfAsync(new OrganizationColumnAnalyzer(), source)).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Id, Is.EqualTo("BKD015"));
            Assert.That(finding.DefaultSeverity, Is.EqualTo(DiagnosticSeverity.Error));
            Assert.That(finding.PointedAt(source), Is.EqualTo("\"organization_id\""));
            Assert.That(finding.GetMessage(), Is.EqualTo(
                "Column 'Organization' of 'LoansTable' is named organization_id, which the data layer adds, writes and filters by itself: "
                + "remove the column, and derive the table from TenantTable if its rows belong to organizations"));
        }
    }

    [Test]
    public async Task Column_OfAnotherNameOrAnotherClass_IsAccepted() =>
        Assert.That(
            await Analysis.OfAsync(new OrganizationColumnAnalyzer(), SchemaSource.Of(
                books: "public readonly Column<Guid> OrganizationId = Uuid(\"publisher_id\");",
                more: "public static class Elsewhere { public static readonly Column<Guid> Id = Uuid(\"organization_id\"); }")),
            Is.Empty);
}

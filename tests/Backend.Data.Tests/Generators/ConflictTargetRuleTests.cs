using Backend.Data.Generators.Diagnostics.Keys;
using Backend.Data.Tests.Generators.Support;
using Microsoft.CodeAnalysis;

namespace Backend.Data.Tests.Generators;

/// <summary>BKD014: the columns of OnConflict are those of a unique key.</summary>
internal sealed class ConflictTargetRuleTests
{
    [TestCase("Tables.Authors.Name", "t.Unique(Name)")]
    [TestCase("Tables.Authors.Id", "t.Index(Name)", Description = "The primary key is one too.")]
    [TestCase("Tables.Authors.Email", "t.Unique(Email).Where(Email.IsNotNull())")]
    [TestCase("Tables.Authors.Name, Tables.Authors.Email", "t.Index(Name).Unique(Email, Name)")]
    public async Task OnConflict_OverAUniqueKey_IsAccepted(string columns, string definition) =>
        Assert.That(await TargetsOf(Source(columns, definition)), Is.Empty);

    [TestCase("Tables.Authors.Email", "t.Unique(Name)", "Email")]
    [TestCase("Tables.Authors.Name", "t.Index(Name)", "Name")]
    [TestCase("Tables.Authors.Name", "t.Unique(Name, Email)", "Name")]
    [TestCase("Tables.Authors.Name, Tables.Authors.Email", "t.Unique(Name)", "Name, Email")]
    public async Task OnConflict_OverOtherColumns_IsRefusedAtTheCall(string columns, string definition, string names)
    {
        var source = Source(columns, definition);

        var finding = (await TargetsOf(source)).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.DefaultSeverity, Is.EqualTo(DiagnosticSeverity.Error));
            Assert.That(finding.PointedAt(source), Is.EqualTo($"OnConflict({columns})"));
            Assert.That(finding.GetMessage(), Is.EqualTo(
                $"Table 'AuthorsTable' has no unique key over ({names}), so nothing can conflict there: name the columns of a Unique(…) of its Define, or declare that key"));
        }
    }

    [Test]
    public async Task OnConflict_OverColumnsThatCannotBeRead_IsNotJudged() =>
        Assert.That(await TargetsOf(Source("Tables.Authors.AllColumns[0]", "t.Index(Name)")), Is.Empty);

    private static string Source(string columns, string definition) => SchemaSource.Of(
        authors: $"protected override void Define(TableDefinition t) => {definition};",
        more: $$"""
            public static class Handler
            {
                public static void Run(IUnitOfWork uow, NewAuthor row) =>
                    uow.Insert(Tables.Authors).Values(row).OnConflict({{columns}});
            }
            """);

    private static async Task<Diagnostic[]> TargetsOf(string source) =>
        [.. (await Analysis.OfAsync(new KeysAnalyzer(), source)).Where(finding => finding.Id == "BKD014")];
}

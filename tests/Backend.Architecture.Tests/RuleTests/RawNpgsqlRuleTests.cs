using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class RawNpgsqlRuleTests : RuleTests<RawNpgsqlRule>
{
    [TestCase("var a = new NpgsqlConnection(text);", "NpgsqlConnection")]
    [TestCase("var a = new Npgsql.NpgsqlCommand();", "NpgsqlCommand")]
    [TestCase("NpgsqlConnection a = new(text);", "NpgsqlConnection")]
    [TestCase("var a = NpgsqlDataSource.Create(text);", "NpgsqlDataSource")]
    [TestCase("var a = Npgsql.NpgsqlDataSource.Create(text);", "NpgsqlDataSource")]
    [TestCase("var a = new NpgsqlDataSourceBuilder(text).Build();", "NpgsqlDataSourceBuilder")]
    [TestCase("using var a = (NpgsqlConnection)factory();", "NpgsqlConnection")]
    [TestCase("void Run(NpgsqlDataSource source) { }", "NpgsqlDataSource")]
    [TestCase("List<NpgsqlBatch> a = [];", "NpgsqlBatch")]
    public void Check_RawConnectionOrCommandNamed_IsRefused(string statement, string type)
    {
        foreach (var project in new[] { Apples, ApplesContracts, Kernel, Host })
            AssertRefused(File(project, "A.cs", statement), project.Name, type);
        AssertRefused(File(Data, "Query/A.cs", statement), Data.Name, type);
    }

    private static IEnumerable<TestCaseData<Project, string>> Exempt() =>
        [new(Data, "Execution/A.cs"), new(Migrations, "A.cs"), new(Development, "A.cs"), new(Suite, "A.cs"), new(Benchmarks, "A.cs")];

    [TestCaseSource(nameof(Exempt))]
    public void Check_RawConnectionWhereItBelongs_IsAllowed(Project project, string path)
        => AssertAllowed(File(project, path, "var a = new NpgsqlConnection(text);"));

    [Test]
    public void Check_NameInCommentOrString_IsAllowed()
        => AssertAllowed(File(Kernel, "A.cs", "// new NpgsqlConnection()\nvar a = \"new NpgsqlCommand()\";"));
}

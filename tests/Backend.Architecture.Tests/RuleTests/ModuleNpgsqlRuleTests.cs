using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class ModuleNpgsqlRuleTests : RuleTests<ModuleNpgsqlRule>
{
    [TestCase("using Npgsql;")]
    [TestCase("try { } catch (NpgsqlException) { }")]
    [TestCase("NpgsqlParameter<int> a = new();")]
    public void Check_ModuleThatNamesNpgsql_IsRefused(string text)
    {
        AssertRefused(File(Apples, "A.cs", text), Apples.Name, "Npgsql");
        AssertRefused(File(ApplesContracts, "A.cs", text), ApplesContracts.Name, "Npgsql");
    }

    [TestCase("using NpgsqlTypes;")]
    [TestCase("NpgsqlRange<int> a = default;")]
    public void Check_ModuleThatNamesTheTypeOfAColumnsValues_IsAllowed(string text) => AssertAllowed(File(Apples, "A.cs", text));

    [Test]
    public void Check_KernelThatNamesNpgsql_IsAllowed() => AssertAllowed(File(Kernel, "A.cs", "using Npgsql;"));
}

using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class OrmPackageRuleTests : RuleTests<OrmPackageRule>
{
    [TestCase("Dapper")]
    [TestCase("Microsoft.EntityFrameworkCore.Relational")]
    [TestCase("Npgsql.EntityFrameworkCore.PostgreSQL")]
    public void Check_MapperOutsideTheBenchmarks_IsRefused(string package)
    {
        AssertRefused(With(Suite.WithPackage(package)), Suite.Name, package);
        AssertRefused(With(Kernel.WithPackage(package)), Kernel.Name, package);
    }

    [Test]
    public void Check_MapperInTheBenchmarks_IsAllowed() => AssertAllowed(With(Benchmarks.WithPackage("Dapper")));
}

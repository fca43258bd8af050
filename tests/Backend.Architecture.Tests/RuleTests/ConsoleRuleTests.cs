using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class ConsoleRuleTests : RuleTests<ConsoleRule>
{
    [TestCase("Console.WriteLine(1);")]
    [TestCase("System.Console.Write(1);")]
    public void Check_ConsoleInALibrary_IsRefused(string text)
        => AssertRefused(File(Kernel, "A.cs", text), Kernel.Name, "only the host");

    [Test]
    public void Check_ConsoleInHostAndTests_IsAllowed()
    {
        AssertAllowed(File(Host, "A.cs", "Console.WriteLine(1);"));
        AssertAllowed(File(Suite, "A.cs", "Console.WriteLine(1);"));
    }
}

using Backend.Architecture.Tests.Rules;
using static Backend.Architecture.Tests.RuleTests.Sample;

namespace Backend.Architecture.Tests.RuleTests;

internal sealed class PublicTypeRuleTests : RuleTests<PublicTypeRule>
{
    [TestCase("namespace N; public sealed class Leak;")]
    [TestCase("namespace N { public record struct Leak(int A); }")]
    [TestCase("public enum Leak { A }")]
    [TestCase("public interface Leak;")]
    [TestCase("public delegate void Leak();")]
    public void Check_PublicTypeInAnImplementation_IsRefused(string text)
        => AssertRefused(File(Apples, "Leak.cs", text), Apples.Name, "Leak is public");

    [Test]
    public void Check_ModuleClassAndInternalTypes_IsAllowed()
        => AssertAllowed(File(Apples, "ApplesModule.cs", "namespace N; public sealed class ApplesModule; internal class A { public class B; }"));

    [Test]
    public void Check_PublicTypeInContracts_IsAllowed()
        => AssertAllowed(File(ApplesContracts, "IApples.cs", "public interface IApples;"));
}

using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;
using Backend.Architecture.Tests.RuleTests;

namespace Backend.Architecture.Tests;

/// <summary>Every rule on the real tree.</summary>
internal sealed class RepositoryTests
{
    private static readonly Lazy<Repository> Tree = new(() => RepositoryReader.Read(RepositoryRoot.Find()));

    private static Type[] RuleTypes
        => [.. typeof(IRule).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IRule)) && t.IsClass)];

    [TestCaseSource(nameof(RuleTypes))]
    public void Check_ThisRepository_HasNoViolation(Type type)
    {
        var rule = (IRule)Activator.CreateInstance(type)!;
        Assert.That(string.Join('\n', rule.Check(Tree.Value)), Is.Empty);
    }

    [TestCaseSource(nameof(RuleTypes))]
    public void Rule_EachOne_HasAFixtureThatShowsItFailing(Type type)
    {
        var fixture = type.Assembly.GetTypes().SingleOrDefault(t => t.BaseType == typeof(RuleTests<>).MakeGenericType(type));
        Assert.That(fixture, Is.Not.Null);
        Assert.That(fixture!.GetMethods().Select(m => m.Name), Has.Some.EndsWith("_IsRefused"));
    }

    [Test]
    public void Read_ThisRepository_FindsEveryKindOfFile()
    {
        var tree = Tree.Value;
        Assert.Multiple(() =>
        {
            Assert.That(tree.Projects.Select(p => p.Kind), Is.SupersetOf(new[] { ProjectKind.Data, ProjectKind.Kernel, ProjectKind.Module, ProjectKind.Contracts, ProjectKind.Host, ProjectKind.Test }));
            Assert.That(tree.Sources.Select(s => s.Path), Does.Contain("tests/Backend.Architecture.Tests/RepositoryTests.cs"));
            Assert.That(tree.Texts.Select(t => t.Path), Is.SupersetOf(new[] { "README.md", "ARCHITECTURE.md", ".editorconfig" }));
            Assert.That(tree.Find("Backend.Host")?.References.Select(r => r.Project), Does.Contain("Backend.Kernel"));
        });
    }
}

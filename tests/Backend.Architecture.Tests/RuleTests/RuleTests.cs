using Backend.Architecture.Tests.Model;
using Backend.Architecture.Tests.Rules;

namespace Backend.Architecture.Tests.RuleTests;

/// <summary>Shows one rule failing on a made-up tree. RepositoryTests demands such a fixture for every rule.</summary>
internal abstract class RuleTests<TRule>
    where TRule : IRule, new()
{
    /// <summary>The only violation names the rule, the subject and what is wrong.</summary>
    protected static void AssertRefused(Repository repository, string subject, string reason)
    {
        var violations = new TRule().Check(repository).ToArray();
        Assert.That(violations, Has.Length.EqualTo(1), string.Join('\n', violations.AsEnumerable()));
        var message = violations[0].ToString();
        Assert.That(message, Does.StartWith(typeof(TRule).Name + ": ").And.Contains(subject).And.Contains(reason));
    }

    protected static void AssertAllowed(Repository repository)
        => Assert.That(new TRule().Check(repository), Is.Empty);
}

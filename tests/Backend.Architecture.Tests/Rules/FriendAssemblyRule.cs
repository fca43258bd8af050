using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>
/// InternalsVisibleTo opens an assembly as wide as a reference does: tests are always welcome, a module is nobody's
/// friend, and has none among the product's projects.
/// </summary>
internal sealed class FriendAssemblyRule : IRule
{
    // NSubstitute's proxies live in this assembly.
    private const string ProxyAssembly = "DynamicProxyGenAssembly2";

    public IEnumerable<Violation> Check(Repository repository)
        => from project in repository.Projects
           from friend in project.Friends
           where friend != ProxyAssembly && !IsAllowed(project.Kind, repository.Find(friend)?.Kind ?? ProjectKind.Unknown)
           select this.Violation(project, $"opens its internals to {friend}");

    private static bool IsAllowed(ProjectKind from, ProjectKind friend)
        => friend.IsTestCode()
        || (!from.IsModuleCode() && !friend.IsModuleCode() && friend != ProjectKind.Unknown);
}

using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>One rule of the architecture. It is a pure function of the tree, so a test can show it failing on a made-up one.</summary>
internal interface IRule
{
    IEnumerable<Violation> Check(Repository repository);
}

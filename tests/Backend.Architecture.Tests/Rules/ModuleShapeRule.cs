using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>A module is two projects: Backend.X and Backend.X.Contracts.</summary>
internal sealed class ModuleShapeRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => from module in repository.Projects.Where(p => p.Module is not null).GroupBy(p => p.Module!)
           let expected = new[] { $"Backend.{module.Key}", $"Backend.{module.Key}.Contracts" }
           let actual = module.Select(p => p.Name).Order(StringComparer.Ordinal).ToArray()
           where !actual.SequenceEqual(expected)
           select this.Violation(
               $"src/Modules/{module.Key}",
               $"a module is {string.Join(" and ", expected)}; found {string.Join(", ", actual)}");
}

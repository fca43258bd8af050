using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>The README is an entrance, not a manual.</summary>
internal sealed class ReadmeLengthRule : IRule
{
    public const int Ceiling = 200;

    public IEnumerable<Violation> Check(Repository repository)
        => from text in repository.Texts
           where text.Path == "README.md" && text.Lines.Length > Ceiling
           select this.Violation(text.Path, $"{text.Lines.Length} lines; at most {Ceiling}");
}

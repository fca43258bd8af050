using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>The ceiling for a hand-written file.</summary>
internal sealed class FileLengthRule : IRule
{
    public const int Ceiling = 400;

    public IEnumerable<Violation> Check(Repository repository)
        => from file in repository.Sources
           where file.LineCount > Ceiling
           select this.Violation(file, file.Root, $"{file.LineCount} lines; at most {Ceiling}");
}

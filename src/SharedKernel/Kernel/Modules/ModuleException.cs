namespace Backend.Kernel.Modules;

/// <summary>The module files and the code do not agree; the host does not start.</summary>
public sealed class ModuleException(IReadOnlyList<string> problems)
    : Exception("The modules do not fit together:" + string.Concat(problems.Select(problem => $"{Environment.NewLine}- {problem}")))
{
    /// <summary>Everything that is wrong, one sentence each.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}

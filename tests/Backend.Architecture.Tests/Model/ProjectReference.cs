namespace Backend.Architecture.Tests.Model;

/// <param name="Project">Name of the project that is referenced.</param>
/// <param name="IsAnalyzer">It runs in the compiler; its assembly is not referenced.</param>
internal sealed record ProjectReference(string Project, bool IsAnalyzer = false);

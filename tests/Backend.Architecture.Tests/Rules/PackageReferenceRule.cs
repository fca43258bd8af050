using Backend.Architecture.Tests.Model;
using static Backend.Architecture.Tests.Model.ProjectKind;

namespace Backend.Architecture.Tests.Rules;

/// <summary>Which packages a kind of project may reference itself. Analyzers run in the compiler and are free.</summary>
internal sealed class PackageReferenceRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => from project in repository.Projects
           where !project.Kind.IsTestCode()
           from package in project.Packages
           where !IsAnalyzer(package) && !Allowed(project.Kind).Any(family => IsOf(package, family))
           select this.Violation(project, $"a {project.Kind} project may not reference the package {package}");

    private static string[] Allowed(ProjectKind kind) => kind switch
    {
        Data => ["Npgsql", "Microsoft.Extensions.Logging.Abstractions"],
        Migrations or Development => ["Npgsql"],
        Generators => ["Microsoft.CodeAnalysis.CSharp"],
        Messages => ["MediatR"],
        Kernel => ["MediatR", "Autofac", "Autofac.*", "Polly", "Polly.*", "OpenTelemetry", "OpenTelemetry.*"],
        Client => ["Polly", "Polly.Core"],
        Host => ["Autofac", "Autofac.*", "OpenTelemetry", "OpenTelemetry.*", "Swashbuckle.*", "System.CommandLine", "Microsoft.Extensions.ApiDescription.Server"],
        _ => [],
    };

    private static bool IsAnalyzer(string package) => package.EndsWith("Analyzers", StringComparison.Ordinal) || package.EndsWith(".Analyzer", StringComparison.Ordinal);

    private static bool IsOf(string package, string family)
        => family.EndsWith(".*", StringComparison.Ordinal) ? package.StartsWith(family[..^1], StringComparison.Ordinal) : package == family;
}

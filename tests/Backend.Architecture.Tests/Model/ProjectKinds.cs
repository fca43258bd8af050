namespace Backend.Architecture.Tests.Model;

internal static class ProjectKinds
{
    public static ProjectKind Of(string name, string folder)
    {
        var parts = folder.Split('/');
        return parts switch
        {
            ["src", "SharedKernel", "Data"] => ProjectKind.Data,
            ["src", "SharedKernel", "Data.Generators"] => ProjectKind.Generators,
            ["src", "SharedKernel", "Data.Migrations"] => ProjectKind.Migrations,
            ["src", "SharedKernel", "Messages"] => ProjectKind.Messages,
            ["src", "SharedKernel", "Development"] => ProjectKind.Development,
            ["src", "SharedKernel", "Kernel"] => ProjectKind.Kernel,
            ["src", "SharedKernel", "Client"] => ProjectKind.Client,
            ["src", "Modules", _, _] when name.EndsWith(".Contracts", StringComparison.Ordinal) => ProjectKind.Contracts,
            ["src", "Modules", _, _] => ProjectKind.Module,
            ["src", "Host"] => ProjectKind.Host,
            ["tests", _] when name.EndsWith(".Tests", StringComparison.Ordinal) => ProjectKind.Test,
            ["tests", _] when name.EndsWith(".Benchmarks", StringComparison.Ordinal) => ProjectKind.Benchmarks,
            ["tests", _] => ProjectKind.TestSupport,
            _ => ProjectKind.Unknown,
        };
    }

    public static bool IsTestCode(this ProjectKind kind)
        => kind is ProjectKind.TestSupport or ProjectKind.Test or ProjectKind.Benchmarks;

    public static bool IsModuleCode(this ProjectKind kind) => kind is ProjectKind.Contracts or ProjectKind.Module;
}

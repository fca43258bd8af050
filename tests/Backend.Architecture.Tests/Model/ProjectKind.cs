namespace Backend.Architecture.Tests.Model;

/// <summary>What a project is for. The folder decides, so a new module needs no entry anywhere.</summary>
internal enum ProjectKind
{
    Unknown,
    Data,
    Generators,
    Migrations,
    Messages,
    Development,
    Kernel,
    Client,
    Contracts,
    Module,
    Host,
    TestSupport,
    Test,
    Benchmarks,
}

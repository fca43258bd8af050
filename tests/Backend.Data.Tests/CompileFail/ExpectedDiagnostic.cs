namespace Backend.Data.Tests.CompileFail;

/// <summary>What the compiler or an analyzer must say.</summary>
internal sealed record ExpectedDiagnostic(string Id, string Message);

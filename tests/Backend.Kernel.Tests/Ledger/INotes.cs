namespace Backend.Kernel.Tests.Ledger;

/// <summary>What one attempt of a request keeps in memory.</summary>
internal interface INotes
{
    List<string> Lines { get; }
}

internal sealed class Notes : INotes
{
    public List<string> Lines { get; } = [];
}

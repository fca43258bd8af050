namespace Backend.Architecture.Tests.Rules;

/// <param name="Rule">The rule's type name.</param>
/// <param name="Subject">The project or file (with line) that breaks it.</param>
/// <param name="Reason">What is wrong, and what would be right.</param>
internal sealed record Violation(string Rule, string Subject, string Reason)
{
    public override string ToString() => $"{Rule}: {Subject}: {Reason}";
}

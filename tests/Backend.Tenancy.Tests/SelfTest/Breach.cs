namespace Backend.Tenancy.Tests.SelfTest;

/// <summary>A wall that somebody took down by hand, and the check of the self-test that notices.</summary>
/// <param name="Check">The check's name.</param>
/// <param name="Name">What is wrong.</param>
/// <param name="Sql">What was done.</param>
/// <param name="Text">What the violation has in it, and no other check's has.</param>
internal sealed record Breach(string Check, string Name, string Sql, string Text)
{
    public override string ToString() => Name;
}

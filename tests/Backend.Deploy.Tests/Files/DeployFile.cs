namespace Backend.Deploy.Tests.Files;

/// <param name="Path">From the root of the checkout, with forward slashes.</param>
/// <param name="Text">What it says.</param>
internal sealed record DeployFile(string Path, string Text)
{
    public string[] Lines => Text.Split('\n');

    public override string ToString() => Path;
}

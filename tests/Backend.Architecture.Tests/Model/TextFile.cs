namespace Backend.Architecture.Tests.Model;

/// <param name="Path">Relative to the root, with forward slashes.</param>
/// <param name="Text">The whole file.</param>
internal sealed record TextFile(string Path, string Text)
{
    public string[] Lines => Text.TrimEnd('\n').Split('\n');
}

namespace Backend.Data.Migrations.Pulling;

/// <summary>A file to write.</summary>
/// <param name="Path">Its path within the module's schema directory, with <c>/</c> between its parts.</param>
/// <param name="Text">The whole text.</param>
public sealed record PulledFile(string Path, string Text);

namespace Backend.Kernel.Http.Endpoints;

/// <summary>The envelope of a list that is read page after page.</summary>
/// <param name="Data">The rows of this page.</param>
/// <param name="NextCursor">What to send as <c>cursor</c> for the next page; null on the last.</param>
public sealed record KeysetPage<T>(IReadOnlyList<T> Data, string? NextCursor);

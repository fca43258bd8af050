using System.Text.Json;

namespace Backend.Kernel.Http.Json;

/// <summary>A value that a converter of the API refuses, in words that are fit for callers.</summary>
/// <param name="message">What the value must be, such as <c>must be an instant</c>.</param>
internal sealed class FieldException(string message) : JsonException(message)
{
    // JsonException appends path and position to its message; callers get the bare sentence.
    public string Reason { get; } = message;
}

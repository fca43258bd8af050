using Backend.Kernel.Errors;

namespace Backend.Kernel.Http.Streaming;

/// <summary>A line of a request: what it holds, or why it cannot be read.</summary>
/// <param name="Number">Its number in the request, from 1, blank lines counted.</param>
/// <param name="Value">What it holds; null when it cannot be read.</param>
/// <param name="Fault">Why not.</param>
internal readonly record struct NdjsonLine<T>(int Number, T? Value, RequestException? Fault)
    where T : class;

using System.Globalization;
using Backend.Kernel.Errors;
using Microsoft.AspNetCore.Http;

namespace Backend.Kernel.Http.Binding;

/// <summary><c>Backend-Timeout-Ms</c>: how long the caller waits. It shortens the request's deadline.</summary>
internal static class TimeoutHeader
{
    public const string Name = "Backend-Timeout-Ms";

    private static readonly int Longest = (int)HttpLimits.Deadline.TotalMilliseconds;

    /// <summary>Null when the caller says nothing.</summary>
    public static TimeSpan? Read(IHeaderDictionary headers)
    {
        if (!headers.TryGetValue(Name, out var values))
            return null;
        return values is [{ } text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds > 0 && milliseconds <= Longest
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw new ValidationException(Name, $"must be a whole number from 1 to {Longest}");
    }
}

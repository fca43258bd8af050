namespace Backend.Reliability.Tests.Load;

/// <summary>One HTTP request and its answer, on the clock of <see cref="System.Diagnostics.Stopwatch"/>.</summary>
/// <param name="Caller">Who sent it.</param>
/// <param name="Began">When it was sent.</param>
/// <param name="Ended">When its answer was there.</param>
/// <param name="Status">The status; 0 when there was no answer.</param>
/// <param name="Code">The problem's code, or the client's; empty for a success.</param>
internal sealed record Attempt(int Caller, long Began, long Ended, int Status, string Code)
{
    public bool IsSuccess => Code.Length == 0;

    public TimeSpan Took => System.Diagnostics.Stopwatch.GetElapsedTime(Began, Ended);

    public override string ToString() => IsSuccess ? "2xx" : Status == 0 ? Code : $"{Status} {Code}";
}

using Backend.Kernel.Errors;

namespace Backend.Kernel.Http.Admission;

/// <summary>The request was turned away before anything was done for it. It is counted, and not logged one by one.</summary>
internal sealed class AdmissionException(AdmissionRefusal refusal, TimeSpan retryAfter)
    : RequestException(refusal == AdmissionRefusal.Rate ? ErrorCodes.RateLimited : ErrorCodes.Unavailable, Sentence(refusal))
{
    public override TimeSpan? RetryAfter => retryAfter;

    private static string Sentence(AdmissionRefusal refusal) => refusal == AdmissionRefusal.Rate
        ? "The organization sends requests faster than it may. Try again after the time in Retry-After."
        : "The service has more requests than it can take. Nothing was done; try again after the time in Retry-After.";
}

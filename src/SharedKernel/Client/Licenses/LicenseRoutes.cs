using Backend.Client.Calls;
using Backend.Client.Sending;

namespace Backend.Client.Licenses;

/// <summary>The addresses of licenses.</summary>
internal static class LicenseRoutes
{
    public static readonly Route Create = new(HttpMethod.Post, "/v1/licenses", typeof(NewLicense), typeof(License));
    public static readonly Route Get = new(HttpMethod.Get, "/v1/licenses/{id}", null, typeof(License));
    public static readonly Route List = new(HttpMethod.Get, "/v1/licenses", null, typeof(Page<LicenseSummary>), typeof(LicenseFilter));
    public static readonly Route Check = new(HttpMethod.Post, "/v1/licenses/check", typeof(KeyQuestion), typeof(LicenseCheck));
    public static readonly Route IssueKey = new(HttpMethod.Post, "/v1/licenses/{id}/key", null, typeof(License));
    public static readonly Route Activate = new(HttpMethod.Post, "/v1/licenses/{id}/activate", null, typeof(License));
    public static readonly Route Revoke = new(HttpMethod.Post, "/v1/licenses/{id}/revoke", null, typeof(License));
    public static readonly Route Renew = new(HttpMethod.Post, "/v1/licenses/{id}/renew", typeof(Renewal), typeof(License));
    public static readonly Route TakeSeat = new(HttpMethod.Post, "/v1/licenses/{id}/activations", typeof(SeatRequest), typeof(Activation));
    public static readonly Route ListSeats = new(HttpMethod.Get, "/v1/licenses/{id}/activations", null, typeof(Page<Activation>), typeof(ActivationFilter));
    public static readonly Route ReleaseSeat = new(HttpMethod.Delete, "/v1/licenses/{id}/activations/{machine}", null, null);
}

/// <summary>The body of a check.</summary>
internal sealed record KeyQuestion(string Key, string? Machine);

/// <summary>The body of a renewal.</summary>
internal sealed record Renewal(DateTimeOffset ExpiresAt);

/// <summary>The body of a machine that asks for a seat.</summary>
internal sealed record SeatRequest(string Machine);

using Backend.Data.Tenancy;

namespace Backend.Kernel.Identity;

/// <summary>
/// Who acts, and for which organization. Immutable, and made from a verified token only: never from a header,
/// a query parameter, a body or baggage.
/// </summary>
/// <param name="Organization">The organization every statement of the request is filtered by.</param>
/// <param name="Subject">The caller (<c>sub</c>), for traces and idempotency; never a secret.</param>
/// <param name="Scopes">What the caller may do, such as <c>contacts:read</c>.</param>
public sealed record OrganizationContext(OrganizationId Organization, string Subject, IReadOnlySet<string> Scopes);

using Backend.Tenancy.Tests.Http;

namespace Backend.Tenancy.Tests.Page;

/// <summary>The attacks over HTTP. Each names its test, so that none can stay when its test goes.</summary>
internal static class HttpRows
{
    public static IReadOnlyList<HttpRow> All { get; } =
    [
        new("another's ids, emails, keys and words, on every route", "every route with a token of one organization and the things of another", "all three walls",
            "what comes back for things nobody has: 404, 409, an empty list, or 201 for an email that one has not oneself", nameof(RouteTests.Send_AimedAtAnotherOrganization_IsAnsweredAsIfNobodyHadIt)),
        new("the same in a database without row security", "every route, after `disable row level security` on every table", "types and compiler, keys",
            "the same", nameof(RouteTests.Send_AimedAtAnotherOrganization_IsAnsweredAsIfNobodyHadIt)),
        new("whole lists, totals, sums, export, counts of the operators' endpoints", "every GET without an id", "all three walls",
            "one's own rows", nameof(RouteTests.Get_WholeListExportOrSum_HoldsOnesOwnOnly)),
        new("no token; no organization in it; an array, an object, an empty, all-zero, braced or padded uuid", "every route", "token verification",
            "401; 403. No statement is sent", nameof(RefusalTests.Send_WithoutATokenOrOrganization_IsRefusedAndSendsNoStatement)),
        new("another organization in a header or in the query", "every route", "strict binding", "400. No statement is sent", nameof(RefusalTests.Send_OrganizationInHeaderOrQuery_IsRefusedAndSendsNoStatement)),
        new("another organization in the body", "every route that takes one, five names of the field", "strict binding", "400. No statement is sent", nameof(RefusalTests.Send_OrganizationInTheBody_IsRefusedAndSendsNoStatement)),
        new("another organization in baggage, or in front of the path", "every route", "the token alone names it", "ignored; 404", nameof(RefusalTests.Send_OrganizationInBaggageOrPath_IsIgnoredOrRefused)),
        new("a suspended organization, or one that does not exist", "every route", "app.enter", "403, the same for both; an import ends with `forbidden` and has written nothing", nameof(RefusalTests.Send_BySuspendedOrUnknownOrganization_IsRefusedAlike)),
        new("another organization's idempotency key", "the same key and body", "keys", "a result of one's own; 422 with another body, without a word of the stored answer", nameof(KeyAndCursorTests.Post_IdempotencyKeyOfAnotherOrganization_RunsAnewAndReplaysNothing)),
        new("another caller's idempotency key, in one organization", "the same key and body, another `sub`", "keys", "a result of one's own", nameof(KeyAndCursorTests.Post_IdempotencyKeyOfAnotherCaller_RunsAnewAndReplaysNothing)),
        new("another organization's cursor", "each list", "cursor key", "400", nameof(KeyAndCursorTests.Get_CursorOfAnotherOrganization_Is400)),
        new("requests that their clients abort", "160 requests of two organizations, 16 at a time, a third of them aborted within 12 ms", "write-once, transaction-local organization",
            "one's own rows", nameof(KeyAndCursorTests.Requests_OfTwoOrganizations_ManyOfThemAborted_AreAnsweredWithOnesOwnRows)),
        new("pages that take no token", "`/livez`, `/readyz`, `/openapi/v1.json`, `/traces`", "no values in traces", "no row", nameof(KeyAndCursorTests.Traces_AndDocuments_WithoutAToken_HoldNoRows)),
    ];
}

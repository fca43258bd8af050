using Backend.Kernel.Identity;
using Backend.Testing.Plans;
using Backend.Testing.Telemetry;
using MediatR;

namespace Backend.Contacts.Tests.Plans;

/// <summary>Explains the statements as the handlers send them, as the app role behind the wall.</summary>
public abstract class ContactPlanFixture : ContactsFixture
{
    protected async Task<string> ExplainAsync<T>(OrganizationContext caller, PlanKind kind, IRequest<T> request, params object[] values)
    {
        using var recorder = new SpanRecorder("Backend.Data");
        await SendAsync(caller, request);
        var sql = (string)recorder.Named("SELECT contacts.contacts")[0].GetTagItem("db.query.text")!;
        return await Plan.ExplainAsync(Host, caller.Organization.Value, kind, sql, values);
    }
}

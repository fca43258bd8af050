using System.CommandLine;
using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Kernel.Schema;

namespace Backend.Host.Commands.Operators;

/// <summary><c>ops jobs</c>: jobs of all organizations.</summary>
internal static class JobsCommand
{
    private const int DefaultLimit = 50;

    private const int MaxLimit = 10_000;

    public static Command Create()
    {
        var organization = new Option<Guid?>("--org") { Description = "Jobs of this organization." };
        var kind = new Option<string?>("--kind") { Description = "Jobs of this kind." };
        var state = new Option<string?>("--state") { Description = "Jobs in this state." };
        state.AcceptOnlyFromAmong([.. Enum.GetNames<JobState>().Select(name => name.ToLowerInvariant())]);
        var limit = new Option<int>("--limit") { Description = $"How many at most, 1 to {MaxLimit}.", DefaultValueFactory = _ => DefaultLimit };
        limit.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var value) && value is < 1 or > MaxLimit)
                result.AddError($"--limit takes 1 to {MaxLimit}.");
        });
        var json = JsonOption.Create();
        var command = new Command("jobs", "Lists jobs, the youngest first: state, attempts, times, the last error and the traces. Payloads are not shown.")
        {
            organization, kind, state, limit, json,
        };
        command.SetAction((parsed, ct) => OperatorRun.ListAsync(
            OperatorCall.Jobs(
                parsed.GetValue(organization) is { } id && id != Guid.Empty ? new OrganizationId(id) : null,
                parsed.GetValue(kind),
                parsed.GetValue(state),
                parsed.GetValue(limit)),
            parsed.Form(json),
            ct));
        return command;
    }
}

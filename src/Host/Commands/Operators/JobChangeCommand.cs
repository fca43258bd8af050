using System.CommandLine;
using Backend.Data.Execution;
using Backend.Data.Tenancy;
using Backend.Host.Commands.Organizations;

namespace Backend.Host.Commands.Operators;

/// <summary>The form of <c>ops replay</c>, <c>ops cancel</c> and <c>ops discard</c>: a job by its organization and id; 1 when it was not changed.</summary>
internal static class JobChangeCommand
{
    public static Command Create(string name, string description, Func<OrganizationId, Guid, OperatorCall> call)
    {
        var organization = OrganizationArgument.Create("org");
        var job = new Argument<Guid>("job") { Description = "The job's id, as `ops jobs` shows it." };
        var json = JsonOption.Create();
        var command = new Command(name, description) { organization, job, json };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(async () =>
        {
            var answer = await OperatorRun.CallAsync(call(parsed.Of(organization), parsed.GetValue(job)), ct);
            if (parsed.GetValue(json))
                Console.Write(AnswerText.Of(answer, AnswerForm.Json));
            var refusal = Refusal(answer);
            await Console.Error.WriteLineAsync(refusal ?? $"{parsed.GetValue(job)}: {answer.Value(0, "outcome")}, now {answer.Value(0, "state")}.");
            return refusal is null ? 0 : 1;
        }));
        return command;
    }

    private static string? Refusal(OperatorAnswer answer) => answer.Value(0, "outcome") switch
    {
        "not_found" => "There is no such job in this organization.",
        "wrong_state" => $"The job is {answer.Value(0, "state")}, which does not allow that. Nothing was changed.",
        "unique_key_taken" => "Another job of its kind with the same unique key waits or runs. Nothing was changed.",
        "busy" => "The job is being changed by somebody else. Nothing was changed; try again.",
        _ => null,
    };
}

using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Kernel.Schema;

namespace Backend.Kernel.Operations;

using static Backend.Kernel.Schema.Tables;

/// <summary>A job that an operator is about to change, locked so that no worker claims it meanwhile.</summary>
internal static class LockedJob
{
    /// <exception cref="NotFoundException">The organization has no such job.</exception>
    public static async Task<JobRow> ReadAsync(IUnitOfWork unitOfWork, Guid id, CancellationToken cancellationToken) =>
        await unitOfWork.From(Jobs).Where(Jobs.Id.Eq(id)).ForUpdate().FirstOrDefaultAsync(cancellationToken)
        ?? throw new NotFoundException("job");

    public static async Task<JobDetails> ChangeAsync(IUnitOfWork unitOfWork, Guid id, JobRowPatch patch, CancellationToken cancellationToken)
    {
        var changed = await unitOfWork.Update(Jobs).Set(patch).Where(Jobs.Id.Eq(id)).ReturningFirstAsync(cancellationToken);
        return changed?.ToDetails() ?? throw new InvalidOperationException("The job just locked is not there.");
    }

    public static ConflictException Refusal(string verb, JobRow job) =>
        new(ErrorCodes.InvalidState, $"A {Label(job.State)} job cannot be {verb}.");

    private static string Label(JobState state) => state.ToString().ToLowerInvariant();
}

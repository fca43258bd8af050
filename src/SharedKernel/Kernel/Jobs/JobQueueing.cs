using System.Diagnostics;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Schema;
using Backend.Kernel.Storage;

namespace Backend.Kernel.Jobs;

using static Backend.Kernel.Schema.Tables;

/// <summary>Enqueues jobs on a unit of work.</summary>
public static class JobQueueing
{
    /// <summary>
    /// Enqueues a job of the unit's organization: it exists if and only if the transaction commits. The insert is queued and
    /// travels with the next statement or the commit; it costs no round trip.
    /// </summary>
    /// <param name="unitOfWork">The transaction. It must be one that writes.</param>
    /// <param name="job">The arguments; they are stored as JSON.</param>
    /// <param name="options">When, how urgent, how unique; null for at once.</param>
    /// <typeparam name="TJob">The arguments' type, which a module lists with its handler.</typeparam>
    /// <exception cref="ArgumentException">The unique key is blank or longer than 200 characters.</exception>
    public static void Enqueue<TJob>(this IUnitOfWork unitOfWork, TJob job, JobOptions? options = null)
        where TJob : IJob
    {
        var asked = options ?? JobOptions.Default;
        var trace = Activity.Current;
        var row = new NewJobRow
        {
            Kind = TJob.Kind,
            Payload = StoredJson.Write(job),
            Priority = asked.Priority,
            UniqueKey = Checked(asked.UniqueKey),
            Traceparent = trace?.Id,
            Tracestate = trace?.TraceStateString,
        };
        if (asked.RunAt is { } instant)
            row = row with { State = JobState.Scheduled, RunAt = instant };
        var insert = unitOfWork.Insert(Jobs).Values(row);
        if (asked.UniqueKey is null)
            insert.Queue(expectedRows: 1);
        else
            insert.OnConflict(Jobs.Kind, Jobs.UniqueKey).DoNothing().Queue();
    }

    private static string? Checked(string? key) => key is null || (!string.IsNullOrWhiteSpace(key) && key.Length <= JobsTable.MaxUniqueKey)
        ? key
        : throw new ArgumentException($"A unique key has 1 to {JobsTable.MaxUniqueKey} characters that are not all blank.", nameof(key));
}

using Backend.Kernel.Listing;
using Backend.Kernel.Modules;
using Backend.Kernel.Operations.CancelJob;
using Backend.Kernel.Operations.DiscardJob;
using Backend.Kernel.Operations.GetJob;
using Backend.Kernel.Operations.GetModules;
using Backend.Kernel.Operations.GetOutbox;
using Backend.Kernel.Operations.GetQueue;
using Backend.Kernel.Operations.ListJobs;
using Backend.Kernel.Operations.ReplayJob;

namespace Backend.Kernel.Operations;

/// <summary>What operators may ask and do: the lines of the platform's module file.</summary>
internal static class OperationsRequests
{
    public static ModuleBuilder Operations(this ModuleBuilder module) => module
        .Query<ListJobs.ListJobs, Listing<JobSummary>, ListJobsHandler>(OperationsScopes.Read)
        .Query<GetJob.GetJob, JobDetails, GetJobHandler>(OperationsScopes.Read)
        .Command<ReplayJob.ReplayJob, JobDetails, ReplayJobHandler>(OperationsScopes.Write)
        .Command<CancelJob.CancelJob, JobDetails, CancelJobHandler>(OperationsScopes.Write)
        .Command<DiscardJob.DiscardJob, JobDetails, DiscardJobHandler>(OperationsScopes.Write)
        .Query<GetQueue.GetQueue, QueueReport, GetQueueHandler>(OperationsScopes.Read)
        .Query<GetOutbox.GetOutbox, OutboxReport, GetOutboxHandler>(OperationsScopes.Read)
        .Query<GetModules.GetModules, ModulesReport, GetModulesHandler>(OperationsScopes.Read)
        .Endpoints(
            ListJobsEndpoint.Map,
            GetJobEndpoint.Map,
            ReplayJobEndpoint.Map,
            CancelJobEndpoint.Map,
            DiscardJobEndpoint.Map,
            GetQueueEndpoint.Map,
            GetOutboxEndpoint.Map,
            GetModulesEndpoint.Map);
}

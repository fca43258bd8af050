using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Messages;
using MediatR;

namespace Backend.Kernel.Operations.GetJob;

using static Backend.Kernel.Schema.Tables;

internal sealed record GetJob(Guid Id) : IQuery<JobDetails>;

internal sealed class GetJobHandler(IUnitOfWork unitOfWork) : IRequestHandler<GetJob, JobDetails>
{
    public async Task<JobDetails> Handle(GetJob request, CancellationToken cancellationToken)
    {
        var job = await unitOfWork.From(Jobs).Where(Jobs.Id.Eq(request.Id)).FirstOrDefaultAsync(cancellationToken);
        return job?.ToDetails() ?? throw new NotFoundException("job");
    }
}

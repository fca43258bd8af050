using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Kernel.Errors;
using Backend.Messages;
using MediatR;

namespace Backend.Modules.Licenses.Features.GetLicense;

internal sealed record GetLicense(Guid Id) : IQuery<LicenseDetails>;

internal sealed class GetLicenseHandler(IUnitOfWork unitOfWork) : IRequestHandler<GetLicense, LicenseDetails>
{
    public async Task<LicenseDetails> Handle(GetLicense request, CancellationToken cancellationToken) =>
        await unitOfWork.FindLicense(request.Id).FirstOrDefaultAsync(Mapping.ToDetails, cancellationToken)
        ?? throw new NotFoundException("license");
}

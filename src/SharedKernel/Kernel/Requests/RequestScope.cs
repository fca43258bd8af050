using Backend.Data.Execution;
using Backend.Kernel.Identity;

namespace Backend.Kernel.Requests;

/// <summary>What one attempt of one request shares: who acts, how its unit of work runs, and the unit once it is there.</summary>
internal sealed class RequestScope
{
    private IUnitOfWork? _unitOfWork;

    public OrganizationContext Context { get => field ?? throw Outside(); private set; }

    public UnitOfWorkOptions Options { get => field ?? throw Outside(); private set; }

    public bool HasUnitOfWork => _unitOfWork is not null;

    public IUnitOfWork UnitOfWork { get => _unitOfWork ?? throw Outside(); set => _unitOfWork = value; }

    public void Begin(OrganizationContext context, UnitOfWorkOptions options)
    {
        Context = context;
        Options = options;
    }

    private static InvalidOperationException Outside() => new("Handlers and services run inside a request that the dispatcher sent.");
}

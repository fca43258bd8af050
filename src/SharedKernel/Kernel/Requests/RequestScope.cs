using Backend.Data.Execution;
using Backend.Data.Execution.Replicas;
using Backend.Kernel.Idempotency;
using Backend.Kernel.Identity;

namespace Backend.Kernel.Requests;

/// <summary>What one attempt of one request shares: who acts, how its unit of work runs, and the unit once it is there.</summary>
internal sealed class RequestScope
{
    private IUnitOfWork? _unitOfWork;
    private KeyedRequest? _keyed;
    private bool _hasNoUnit;

    public OrganizationContext Context { get => field ?? throw Outside(); private set; }

    public UnitOfWorkOptions Options { get => field ?? throw Outside(); private set; }

    public bool HasUnitOfWork => _unitOfWork is not null;

    public IUnitOfWork UnitOfWork { get => _unitOfWork ?? throw NoUnit(); set => _unitOfWork = value; }

    /// <summary>Where the unit's commit stands, once it has ended; null when nobody needs it.</summary>
    public WalPosition? CommittedAt => _unitOfWork?.CommittedAt;

    /// <summary>Whether the answer is a stored one.</summary>
    public bool IsReplayed { get; set; }

    public void Begin(OrganizationContext context, UnitOfWorkOptions options, KeyedRequest? keyed)
    {
        Context = context;
        Options = options;
        _keyed = keyed;
    }

    /// <summary>The key, for the request that came with it: one that its handler sends has none.</summary>
    public KeyedRequest? TakeKey() => Interlocked.Exchange(ref _keyed, null);

    /// <summary>A job's attempt. Without a unit of work when its kind completes in batches.</summary>
    public void BeginJob(OrganizationContext context, IUnitOfWork? unitOfWork)
    {
        (Context, _unitOfWork, _hasNoUnit) = (context, unitOfWork, unitOfWork is null);
    }

    private InvalidOperationException NoUnit() => _hasNoUnit
        ? new("This kind of job completes in batches, so that its handler has no unit of work: take IUnitOfWork in a kind without CompletesInBatches.")
        : Outside();

    private static InvalidOperationException Outside() => new("Handlers and services run inside a request that the dispatcher sent.");
}

using Backend.Data.Execution;
using MediatR;

namespace Backend.Kernel.Tests.Ledger;

/// <summary>What a test's own handler works with: all of it comes from the lifetime scope of one attempt.</summary>
internal sealed record Work(IUnitOfWork UnitOfWork, IMediator Mediator, INotes Notes);

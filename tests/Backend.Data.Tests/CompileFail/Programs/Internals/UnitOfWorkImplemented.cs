// error CS0535: 'Unit' does not implement interface member 'IUnitOfWork.Executor'

namespace Module;

internal interface IModuleUnit : IUnitOfWork;

internal sealed class Unit : IUnitOfWork // !
// fixed: internal abstract class Unit
{
    public OrganizationId Organization => default;

    public Task<TResult> RunNestedAsync<TResult>(Func<IUnitOfWork, CancellationToken, Task<TResult>> work, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}

using Autofac;
using Backend.Data.Execution;
using Backend.Kernel.Idempotency;
using Backend.Kernel.Requests;
using MediatR;

namespace Backend.Kernel.Modules;

/// <summary>Puts the modules and the pipeline of requests into Autofac. The only place where handlers are registered.</summary>
public static class KernelRegistration
{
    /// <summary>Registers the modules, their handlers and services, MediatR and the dispatcher.</summary>
    /// <param name="container">The container being built.</param>
    /// <param name="catalog">The modules of the host.</param>
    public static void AddBackendModules(this ContainerBuilder container, ModuleCatalog catalog)
    {
        container.RegisterInstance(catalog);
        container.RegisterInstance(new RequestCatalog(catalog.Modules.SelectMany(module => module.Requests)));
        foreach (var module in catalog.Modules)
            AddModule(container, module);
        container.RegisterType<ConflictRetry>().SingleInstance();
        container.RegisterType<KeyedOutcomes>().SingleInstance();
        container.RegisterType<Dispatcher>().As<IDispatcher>().SingleInstance();
        container.RegisterType<RequestScope>().InstancePerLifetimeScope();
        container.Register(context => context.Resolve<RequestScope>().UnitOfWork).As<IUnitOfWork>().ExternallyOwned();
        // In this order: the second runs inside the first.
        container.RegisterGeneric(typeof(UnitOfWorkBehaviour<,>)).As(typeof(IPipelineBehavior<,>)).InstancePerLifetimeScope();
        container.RegisterGeneric(typeof(IdempotencyBehaviour<,>)).As(typeof(IPipelineBehavior<,>)).InstancePerLifetimeScope();
        container.RegisterType<Mediator>().As<IMediator>().InstancePerLifetimeScope();
        container.Register<ServiceFactory>(context =>
        {
            var scope = context.Resolve<IComponentContext>();
            return service => scope.Resolve(service);
        }).InstancePerLifetimeScope();
    }

    private static void AddModule(ContainerBuilder container, ModuleDescriptor module)
    {
        foreach (var request in module.Requests)
            container.RegisterType(request.Handler).As(typeof(IRequestHandler<,>).MakeGenericType(request.Request, request.Response)).InstancePerLifetimeScope();
        foreach (var handler in module.Jobs.Select(job => job.Handler).Concat(module.Subscriptions.Select(on => on.Handler)))
            container.RegisterType(handler).InstancePerLifetimeScope();
        foreach (var export in module.Exports.Concat(module.Contributions))
            container.RegisterType(export.Implementation).As(export.Service).InstancePerLifetimeScope();
    }
}

using Autofac;
using Backend.Data.Execution;
using Backend.Kernel.Modules;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Testing.Modules;

/// <summary>The container of modules as the host builds it, without HTTP.</summary>
public static class ModuleContainer
{
    /// <summary>Registers the modules, the pipeline of requests, the clock and the database.</summary>
    /// <param name="catalog">The modules.</param>
    /// <param name="database">Where units of work run.</param>
    /// <param name="configure">What the test replaces: the last registration of a service counts.</param>
    public static IContainer Build(ModuleCatalog catalog, Database database, Action<ContainerBuilder>? configure = null)
    {
        var builder = new ContainerBuilder();
        builder.AddBackendModules(catalog);
        builder.RegisterInstance(TimeProvider.System);
        builder.RegisterInstance(database);
        builder.RegisterInstance<ILoggerFactory>(NullLoggerFactory.Instance).ExternallyOwned();
        builder.RegisterGeneric(typeof(NullLogger<>)).As(typeof(ILogger<>)).SingleInstance();
        configure?.Invoke(builder);
        return builder.Build();
    }
}

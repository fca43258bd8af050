using Autofac;
using Autofac.Extensions.DependencyInjection;
using Backend.Data.Execution;
using Backend.Data.Migrations;
using Backend.Data.Migrations.Readiness;
using Backend.Kernel.Http;
using Backend.Kernel.Http.Health;
using Backend.Kernel.Identity;
using Backend.Kernel.Jobs.Running;
using Backend.Kernel.Modules;
using Backend.Kernel.Telemetry;
using Backend.Kernel.Telemetry.Traces;

namespace Backend.Host.Serving;

/// <summary>Puts the web application together.</summary>
internal static class BackendApplication
{
    /// <param name="settings">The surroundings.</param>
    /// <param name="catalog">The modules.</param>
    /// <param name="migrations">Their migrations, for readiness.</param>
    /// <param name="database">The app role's connection.</param>
    /// <param name="urls">Where to listen.</param>
    /// <param name="role">What the process does.</param>
    /// <param name="worker">The worker role's connection; null in a process that runs no jobs.</param>
    public static WebApplication Build(
        HostSettings settings,
        ModuleCatalog catalog,
        IReadOnlyList<ModuleMigrations> migrations,
        DatabaseOptions database,
        string urls,
        ServeRole role,
        DatabaseOptions? worker)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = settings.EnvironmentName,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(ListenAddresses.Split(urls));
        builder.Host.UseServiceProviderFactory(new AutofacServiceProviderFactory());
        var jobs = WorkerSettings.Read();
        ThreadReserve.Take(database.MaxPoolSize + (worker is null ? 0 : jobs.Concurrency));
        builder.Host.ConfigureContainer<ContainerBuilder>(container =>
        {
            container.AddBackendModules(catalog);
            if (worker is not null)
                container.AddBackendWorker(worker, jobs);
        });
        builder.Services.AddBackendTelemetry(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(AdmissionSettings.Read(database.MaxPoolSize));
        DrainSettings.Check();
        builder.Services.AddBackendHttp();
        builder.Services.AddBackendIdentity(builder.Configuration, builder.Environment, settings.DataDirectory);
        builder.Services.AddBackendDocs();
        builder.Services.AddSingleton(services => new Database(database, services.GetRequiredService<ILogger<Database>>()));
        builder.Services.AddSingleton(new MigrationReadiness(migrations));
        builder.Services.AddSingleton(services => new SchemaReadiness(migrations, services.GetRequiredService<MigrationReadiness>()));
        builder.Services.AddSingleton<IReadinessCheck, DatabaseCheck>();
        builder.Services.AddSingleton<IReadinessCheck, MigrationsCheck>();
        builder.Services.AddSingleton<IReadinessCheck, SchemaCheck>();
        builder.Services.AddSingleton<IReadinessCheck, TenancyCheck>();
        if (worker is not null)
        {
            builder.Services.AddBackendWorkerService();
            builder.Services.AddSingleton<IReadinessCheck, JobsCheck>();
        }

        var app = builder.Build();
        app.UseBackendHttp();
        app.UseBackendDocs();
        app.MapHealth();
        if (app.Environment.IsDevelopment())
            app.MapTraces();
        if (role == ServeRole.Worker)
            return app;
        foreach (var map in catalog.Modules.SelectMany(module => module.Endpoints))
            map(app);
        return app;
    }
}

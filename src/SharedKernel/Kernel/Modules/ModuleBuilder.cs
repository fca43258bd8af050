using Backend.Data.Schema;
using Backend.Kernel.Events;
using Backend.Kernel.Jobs;
using Backend.Kernel.Jobs.Scheduling;
using Backend.Kernel.Requests;
using Backend.Kernel.Seeding.References;
using Backend.Kernel.Seeding.Samples;
using Backend.Kernel.Storage;
using Backend.Messages;
using MediatR;
using Microsoft.AspNetCore.Routing;

namespace Backend.Kernel.Modules;

/// <summary>Collects the lines of one module file.</summary>
public sealed class ModuleBuilder
{
    private readonly string _name;

    private readonly List<Table> _tables = [];

    private readonly List<Table> _published = [];

    private readonly List<RequestDescriptor> _requests = [];

    private readonly List<ServiceExport> _exports = [];

    private readonly List<Type> _extensionPoints = [];

    private readonly List<ServiceExport> _contributions = [];

    private readonly List<Type> _imports = [];

    private readonly List<Action<IEndpointRouteBuilder>> _endpoints = [];

    private readonly List<IReferenceRows> _references = [];

    private readonly List<ISample> _samples = [];

    private readonly List<JobDescriptor> _jobs = [];

    private readonly List<ScheduleDescriptor> _schedules = [];

    private readonly List<EventDescriptor> _events = [];

    private readonly List<SubscriptionDescriptor> _subscriptions = [];

    internal ModuleBuilder(string name) => _name = name;

    /// <summary>The tables that the module owns and alone writes.</summary>
    public ModuleBuilder Tables(params IEnumerable<Table> tables)
    {
        _tables.AddRange(tables);
        return this;
    }

    /// <summary>What other modules may read of these tables. Start-up compares each with the owned table of its name.</summary>
    public ModuleBuilder Publishes(params IEnumerable<Table> tables)
    {
        _published.AddRange(tables);
        return this;
    }

    /// <summary>A command, its handler, and the scope a caller needs.</summary>
    public ModuleBuilder Command<TCommand, TResponse, THandler>(string scope)
        where TCommand : ICommand<TResponse>
        where THandler : class, IRequestHandler<TCommand, TResponse> =>
        Request<TCommand, TResponse, THandler>(scope, isQuery: false);

    /// <summary>A query, its handler, and the scope a caller needs. Its unit of work is read-only.</summary>
    public ModuleBuilder Query<TQuery, TResponse, THandler>(string scope)
        where TQuery : IQuery<TResponse>
        where THandler : class, IRequestHandler<TQuery, TResponse> =>
        Request<TQuery, TResponse, THandler>(scope, isQuery: true);

    /// <summary>A service that other modules may take. One instance for each unit of work.</summary>
    public ModuleBuilder Exports<TService, TImplementation>()
        where TService : class
        where TImplementation : class, TService
    {
        _exports.Add(new ServiceExport(typeof(TService), typeof(TImplementation)));
        return this;
    }

    /// <summary>
    /// An interface of the module's Contracts that other modules may implement, so that they take part in what this one does. A
    /// handler is given all of them as an <c>IReadOnlyList</c>, in the order in which the host lists the modules.
    /// </summary>
    public ModuleBuilder ExtensionPoint<TService>()
        where TService : class
    {
        _extensionPoints.Add(typeof(TService));
        return this;
    }

    /// <summary>
    /// Takes part in what another module does. One instance for each unit of work. Start-up fails when no module has such an
    /// extension point, and when a class of the module implements one and is not listed.
    /// </summary>
    public ModuleBuilder Contributes<TService, TImplementation>()
        where TService : class
        where TImplementation : class, TService
    {
        _contributions.Add(new ServiceExport(typeof(TService), typeof(TImplementation)));
        return this;
    }

    /// <summary>A service of another module that this one takes. Start-up fails when no module exports it.</summary>
    public ModuleBuilder Imports<TService>()
        where TService : class
    {
        _imports.Add(typeof(TService));
        return this;
    }

    /// <summary>A kind of job and who does it.</summary>
    /// <param name="options">How its jobs are run; null for the defaults.</param>
    public ModuleBuilder Job<TJob, THandler>(JobKindOptions? options = null)
        where TJob : IJob
        where THandler : class, IJobHandler<TJob>
    {
        _jobs.Add(new JobDescriptor(_name, TJob.Kind, typeof(TJob), typeof(THandler), options ?? new JobKindOptions())
        {
            Invoker = new JobInvoker<TJob, THandler>(),
        });
        return this;
    }

    /// <summary>
    /// A job for every active organization at times of the calendar: one instance of the host fires, and while a former job
    /// of the schedule waits or runs in an organization, no other is made there. Times that were missed fire once.
    /// </summary>
    /// <param name="name">The schedule's stable name, such as <c>orders.expire_unpaid_nightly</c>.</param>
    /// <param name="cron">Minute, hour, day of the month, month and day of the week, such as <c>30 2 * * mon-fri</c>.</param>
    /// <param name="timeZone">The IANA name of the time zone whose clock is meant, such as <c>Europe/Berlin</c>.</param>
    /// <param name="job">The arguments of each job.</param>
    /// <exception cref="FormatException">The expression or the time zone is none.</exception>
    public ModuleBuilder Schedule<TJob>(string name, string cron, string timeZone, TJob job)
        where TJob : IJob
    {
        CronSchedule.Parse(cron, timeZone);
        _schedules.Add(new ScheduleDescriptor(_name, name, cron, timeZone, TJob.Kind, StoredJson.Write(job).GetRawText()));
        return this;
    }

    /// <summary>An event that the module publishes. Its type stands in the module's Contracts.</summary>
    public ModuleBuilder Raises<TEvent>()
        where TEvent : IEvent
    {
        _events.Add(new EventDescriptor(_name, TEvent.Kind, typeof(TEvent)));
        return this;
    }

    /// <summary>An event that the module reacts to. Each handler gets a job of its own for each event.</summary>
    /// <param name="name">The handler's stable name, such as <c>licenses.activate_paid</c>: never changed, or events would be applied again.</param>
    /// <param name="options">How its jobs are run; null for the defaults.</param>
    public ModuleBuilder On<TEvent, THandler>(string name, JobKindOptions? options = null)
        where TEvent : IEvent
        where THandler : class, IEventHandler<TEvent>
    {
        _subscriptions.Add(new SubscriptionDescriptor(_name, name, TEvent.Kind, typeof(TEvent), typeof(THandler), options ?? new JobKindOptions())
        {
            Invoker = new EventInvoker<TEvent, THandler>(),
        });
        return this;
    }

    /// <summary>The routes of the module.</summary>
    public ModuleBuilder Endpoints(params IEnumerable<Action<IEndpointRouteBuilder>> maps)
    {
        _endpoints.AddRange(maps);
        return this;
    }

    /// <summary>
    /// Rows that the module cannot be without: of a global table once, of a tenant's table in every organization. <c>db seed</c>
    /// inserts those that are missing and puts back what was edited in <paramref name="kept"/>. Rows that are no longer
    /// listed stay: something may refer to them.
    /// </summary>
    /// <param name="table">A table of the module.</param>
    /// <param name="key">Columns of a key of the table, by which a row is known.</param>
    /// <param name="kept">Columns that are as listed after each run; none for defaults that may be edited.</param>
    /// <param name="rows">The rows.</param>
    public ModuleBuilder Reference<TRow, TNew, TPatch>(
        IWritableTable<TRow, TNew, TPatch> table,
        IReadOnlyList<Column> key,
        IReadOnlyList<Column> kept,
        IReadOnlyList<TNew> rows)
        where TRow : class
    {
        _references.Add(new ReferenceRows<TRow, TNew, TPatch>(table, key, kept, rows));
        return this;
    }

    /// <summary>The generated rows that <c>db seed</c> fills the module's tables with.</summary>
    public ModuleBuilder Sample(ISample sample)
    {
        _samples.Add(sample);
        return this;
    }

    internal ModuleDescriptor Build(System.Reflection.Assembly assembly) => new(
        _name, assembly, new ModuleSchema(_name, [.. _tables]), _published, _requests, _exports, _imports, _endpoints)
    {
        ExtensionPoints = _extensionPoints,
        Contributions = _contributions,
        References = _references,
        Samples = _samples,
        Jobs = _jobs,
        Schedules = _schedules,
        Events = _events,
        Subscriptions = _subscriptions,
    };

    private ModuleBuilder Request<TRequest, TResponse, THandler>(string scope, bool isQuery)
    {
        _requests.Add(new RequestDescriptor(_name, typeof(TRequest), typeof(TResponse), typeof(THandler), scope, isQuery));
        return this;
    }
}

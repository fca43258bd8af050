using Backend.Kernel.Events;
using Backend.Kernel.Jobs;
using Backend.Kernel.Modules;
using Backend.Kernel.Modules.Checks;
using Backend.Kernel.Tests.Jobs;

namespace Backend.Kernel.Tests.Modules;

/// <summary>The checks of jobs, events and schedules, on modules that have one thing wrong.</summary>
public sealed class JobChecksTests
{
    [Test]
    public void Run_WhenAllIsInOrder_FindsNothing() => AssertProblems(
        [],
        Sample.Module("ledger", types: [typeof(RunJobHandler)]) with
        {
            Jobs = [Job("ledger", "ledger.run")],
            Schedules = [Schedule("ledger.nightly", "ledger.run")],
            Events = [Raised("ledger", "ledger.opened.v1")],
        },
        Sample.Module("reader") with { Subscriptions = [Subscription("reader", "reader.greet", "ledger.opened.v1")] });

    [Test]
    public void Run_WhenAKindOfJobIsListedTwice_NamesIt() => AssertProblems(
        ["The kind of job ledger.run is listed more than once, by ledger and ledger."],
        Sample.Module("ledger") with { Jobs = [Job("ledger", "ledger.run"), Job("ledger", "ledger.run")] });

    [Test]
    public void Run_WhenAHandlerOfAnEventHasTheNameOfAKind_NamesIt() => AssertProblems(
        ["The kind of job ledger.run is listed more than once, by ledger and ledger."],
        Sample.Module("ledger") with
        {
            Jobs = [Job("ledger", "ledger.run")],
            Events = [Raised("ledger", "ledger.opened.v1")],
            Subscriptions = [Subscription("ledger", "ledger.run", "ledger.opened.v1")],
        });

    [Test]
    public void Run_WhenAnEventIsListedTwice_NamesIt() => AssertProblems(
        ["The event ledger.opened.v1 is listed more than once, by ledger and ledger."],
        Sample.Module("ledger") with { Events = [Raised("ledger", "ledger.opened.v1"), Raised("ledger", "ledger.opened.v1")] });

    [Test]
    public void Run_WhenAScheduleIsListedTwice_NamesIt() => AssertProblems(
        ["The schedule ledger.nightly is listed more than once, by ledger and ledger."],
        Sample.Module("ledger") with
        {
            Jobs = [Job("ledger", "ledger.run")],
            Schedules = [Schedule("ledger.nightly", "ledger.run"), Schedule("ledger.nightly", "ledger.run")],
        });

    [Test]
    public void Run_WhenNamesDoNotBeginWithTheirModule_NamesEach() => AssertProblems(
        [
            "The module ledger lists reader.run, whose name does not begin with ledger and a dot.",
            "The module ledger lists ledgergreet, whose name does not begin with ledger and a dot.",
            "The module ledger lists nightly, whose name does not begin with ledger and a dot.",
            "The module ledger lists opened.v1, whose name does not begin with ledger and a dot.",
        ],
        Sample.Module("ledger") with
        {
            Jobs = [Job("ledger", "reader.run")],
            Subscriptions = [Subscription("ledger", "ledgergreet", "opened.v1")],
            Schedules = [Schedule("nightly", "reader.run")],
            Events = [Raised("ledger", "opened.v1")],
        });

    [Test]
    public void Run_WhenAScheduleMakesJobsOfAnotherModule_NamesBoth() => AssertProblems(
        ["The schedule reader.nightly makes jobs of the kind ledger.run, which the module reader does not list."],
        Sample.Module("ledger") with { Jobs = [Job("ledger", "ledger.run")] },
        Sample.Module("reader") with { Schedules = [Schedule("reader.nightly", "ledger.run")] });

    [Test]
    public void Run_WhenNoModuleRaisesAnEvent_NamesItsHandler() => AssertProblems(
        ["reader.greet reacts to ledger.opened.v1, which no module raises."],
        Sample.Module("reader") with { Subscriptions = [Subscription("reader", "reader.greet", "ledger.opened.v1")] });

    [Test]
    public void Run_WhenAHandlerOfJobsIsNotListed_NamesIt() => AssertProblems(
        ["RunJobHandler handles a job but the module ledger does not list it."],
        Sample.Module("ledger", types: [typeof(RunJobHandler)]));

    private static JobDescriptor Job(string module, string kind) => new(module, kind, typeof(RunJob), typeof(RunJobHandler), new JobKindOptions());

    private static EventDescriptor Raised(string module, string kind) => new(module, kind, typeof(object));

    private static SubscriptionDescriptor Subscription(string module, string name, string kind) =>
        new(module, name, kind, typeof(object), typeof(object), new JobKindOptions());

    private static ScheduleDescriptor Schedule(string name, string kind) => new("ledger", name, "0 0 * * *", "UTC", kind, "{}");

    private static void AssertProblems(string[] sentences, params ModuleDescriptor[] modules) =>
        Assert.That(ModuleChecks.Run(modules), Is.EqualTo(sentences));
}

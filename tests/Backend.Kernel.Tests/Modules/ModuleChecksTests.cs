using Backend.Kernel.Modules;
using Backend.Kernel.Modules.Checks;
using Backend.Kernel.Tests.Ledger;
using Backend.Kernel.Tests.Ledger.Schema;

namespace Backend.Kernel.Tests.Modules;

/// <summary>Each check, on modules that have one thing wrong.</summary>
public sealed class ModuleChecksTests
{
    [Test]
    public void Run_WhenAllIsListed_FindsNothing()
    {
        var ledger = Sample.Module(
            "ledger",
            types: [typeof(AccountsTable), typeof(PublishedAccountsTable), typeof(OpenAccountHandler), typeof(Notes)],
            tables: [Tables.Accounts],
            published: [Tables.PublishedAccounts],
            requests: [Sample.Request<OpenAccount, OpenAccountHandler>("ledger")],
            exports: [new ServiceExport(typeof(INotes), typeof(Notes))]);
        var reader = Sample.Module("reader", imports: [typeof(INotes)]);

        Assert.That(ModuleChecks.Run([reader, ledger]), Is.Empty);
    }

    [Test]
    public void Run_WhenTwoModulesHaveOneName_NamesIt() =>
        AssertProblem("The module name ledger is listed more than once, by ledger and ledger.", Sample.Module("ledger"), Sample.Module("ledger"));

    [Test]
    public void Run_WhenTwoModulesListOneRequest_NamesBoth() => AssertProblem(
        "The request OpenAccount is listed more than once, by one and two.",
        Sample.Module("one", requests: [Sample.Request<OpenAccount, OpenAccountHandler>("one")]),
        Sample.Module("two", requests: [Sample.Request<OpenAccount, OpenAccountHandler>("two")]));

    [Test]
    public void Run_WhenOneModuleListsARequestTwice_NamesIt() => AssertProblem(
        "The request OpenAccount is listed more than once, by one and one.",
        Sample.Module("one", requests: [Sample.Request<OpenAccount, OpenAccountHandler>("one"), Sample.Request<OpenAccount, OpenAccountHandler>("one")]));

    [Test]
    public void Run_WhenTwoModulesExportOneService_NamesBoth() => AssertProblem(
        "The service INotes is listed more than once, by one and two.",
        Sample.Module("one", exports: [new ServiceExport(typeof(INotes), typeof(Notes))]),
        Sample.Module("two", exports: [new ServiceExport(typeof(INotes), typeof(Notes))]));

    [Test]
    public void Run_WhenAHandlerIsNotListed_NamesIt() => AssertProblem(
        "OpenAccountHandler handles a request but the module ledger does not list it.",
        Sample.Module("ledger", types: [typeof(OpenAccountHandler)]));

    [Test]
    public void Run_WhenATableIsNotListed_NamesIt() => AssertProblem(
        "AccountsTable is a table but the module ledger does not list it.",
        Sample.Module("ledger", types: [typeof(AccountsTable)]));

    [Test]
    public void Run_WhenNoModuleExportsAnImport_NamesBoth() => AssertProblem(
        "The module reader imports INotes, which no module exports.",
        Sample.Module("reader", imports: [typeof(INotes)]));

    [Test]
    public void Run_WhenAPublishedTableIsNotTheOwners_NamesIt() => AssertProblem(
        "ledger.accounts is published, but the module ledger has no such table.",
        Sample.Module("ledger", published: [Tables.PublishedAccounts]));

    [Test]
    public void Run_WhenNoModuleHasTheExtensionPoint_NamesTheContribution() => AssertProblem(
        "The module reader contributes Notes, but no module has the extension point INotes.",
        Sample.Module("reader") with { Contributions = [new ServiceExport(typeof(INotes), typeof(Notes))] });

    [Test]
    public void Run_WhenAnImplementationOfAnExtensionPointIsNotListed_NamesIt() => AssertProblem(
        "Notes implements INotes but the module reader does not list it.",
        Sample.Module("ledger") with { ExtensionPoints = [typeof(INotes)] },
        Sample.Module("reader", types: [typeof(Notes)]));

    [Test]
    public void Run_WhenAContributionIsListedTwice_NamesIt() => AssertProblem(
        "The contribution Notes is listed more than once, by reader and reader.",
        Sample.Module("ledger") with { ExtensionPoints = [typeof(INotes)] },
        Sample.Module("reader", types: [typeof(Notes)]) with { Contributions = [new(typeof(INotes), typeof(Notes)), new(typeof(INotes), typeof(Notes))] });

    private static void AssertProblem(string sentence, params ModuleDescriptor[] modules) =>
        Assert.That(ModuleChecks.Run(modules), Is.EqualTo(new[] { sentence }));
}

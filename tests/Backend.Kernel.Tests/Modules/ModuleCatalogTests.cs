using Backend.Kernel.Modules;
using Backend.Kernel.Schema;
using Backend.Kernel.Tests.Ledger;

namespace Backend.Kernel.Tests.Modules;

public sealed class ModuleCatalogTests
{
    [Test]
    public void Constructor_WhenSeveralThingsAreWrong_ThrowsOnceAndNamesThemAll()
    {
        var error = Assert.Throws<ModuleException>(() => _ = new ModuleCatalog(new PlatformModule(), new ForgetfulModule()))!;

        string[] expected =
        [
            "The request OpenAccount is listed more than once, by forgetful and forgetful.",
            "RunQueryHandler handles a request but the module forgetful does not list it.",
            "RunJobHandler handles a job but the module forgetful does not list it.",
            "SendJobHandler handles a job but the module forgetful does not list it.",
            "WrongJobHandler handles a job but the module forgetful does not list it.",
            "NoteHappened handles an event but the module forgetful does not list it.",
            "AlsoHappened handles an event but the module forgetful does not list it.",
            "AccountsTable is a table but the module forgetful does not list it.",
            "CategoriesTable is a table but the module forgetful does not list it.",
            "CurrenciesTable is a table but the module forgetful does not list it.",
            "The module forgetful imports INotes, which no module exports.",
            "ledger.accounts is published, but the module forgetful has no such table.",
        ];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(error.Problems, Is.EqualTo(expected));
            foreach (var problem in expected)
                Assert.That(error.Message, Does.Contain(problem));
        }
    }

    [Test]
    public void Constructor_WithFittingModules_KeepsTheHostsOrder() => Assert.That(
        new ModuleCatalog(new LedgerModule(), new PlatformModule()).Modules.Select(module => module.Name),
        Is.EqualTo(new[] { "ledger", "platform" }));

    [Test]
    public void ToTable_ShowsOneLineForEachModule_InColumns() => Assert.That(
        new ModuleCatalog(new PlatformModule(), new LedgerModule()).ToTable(),
        Is.EqualTo(new[]
        {
            "module    tables                                                                                                   requests               routes  jobs  events  reacts  exports  imports",
            "platform  organizations, organization_deletions, operator_audit, idempotency_keys, jobs, outbox, inbox, schedules  3 commands, 5 queries  8       0     0       0       -        -",
            "ledger    accounts, currencies, categories                                                                         2 commands, 1 query    0       3     2       2       INotes   -",
        }));
}

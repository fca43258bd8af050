using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

internal sealed class CommitTests : ShopTests
{
    [Test]
    public async Task Commit_DeferredConstraintViolated_IsTypedAndKeepsNothing()
    {
        using var spans = new RecordedActivities();
        Log.Clear();

        Assert.That(
            () => WriteAsync((unit, ct) => unit.Insert(Orders).Values(new NewOrder { Number = 1, ContactId = ShopSeed.Ada }).ExecuteAsync(ct)),
            Throws.TypeOf<UniqueViolationException>().With.Property("Details").Property("Constraint").EqualTo("orders_number_key"));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(spans.Cost, Is.EqualTo((1, 2, "rolled_back")));
            // There is nothing to roll back, so no rollback fails.
            Assert.That(Log.Messages, Is.Empty);
            Assert.That(await ReadAsync((unit, ct) => unit.From(Orders).CountAsync(ct)), Is.EqualTo(2));
        }
    }

    [Test]
    public async Task Commit_ConnectionLostBefore_IsUnknownAndKeepsNothing()
    {
        Assert.That(
            () => WriteAsync(async (unit, ct) =>
            {
                await unit.Update(Contacts).Set(Contacts.Note, "lost").All().ExecuteAsync(ct);
                await TerminateAsync(unit, ct);
                return 0;
            }),
            Throws.TypeOf<CommitOutcomeUnknownException>().With.InnerException.TypeOf<DatabaseUnavailableException>());

        Assert.That(await ReadAsync((unit, ct) => unit.From(Contacts).Where(Contacts.Note.Eq("lost")).CountAsync(ct)), Is.Zero);
    }

    [Test]
    public async Task Rollback_ConnectionLostBefore_PassesTheFirstErrorOnAndIsLogged()
    {
        Log.Clear();

        Assert.That(
            () => WriteAsync<int>(async (unit, ct) =>
            {
                await unit.Update(Contacts).Set(Contacts.Note, "lost").All().ExecuteAsync(ct);
                await TerminateAsync(unit, ct);
                throw new InvalidTimeZoneException();
            }),
            Throws.TypeOf<InvalidTimeZoneException>());

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Log.Messages, Is.EqualTo(["Warning 1001: The rollback of a unit of work failed; its connection is discarded."]));
            Assert.That(await ReadAsync((unit, ct) => unit.From(Contacts).Where(Contacts.Note.Eq("lost")).CountAsync(ct)), Is.Zero);
        }
    }

    private async Task TerminateAsync(IUnitOfWork unit, CancellationToken ct)
    {
        var pid = await unit.RawAsync<int>("select pg_backend_pid()", ct);
        await Shop.ScalarAsync<bool>($"select pg_terminate_backend({pid}, 5000)");
    }
}

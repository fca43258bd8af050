using System.Diagnostics;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

internal sealed class StatementSpanTests : ShopTests
{
    [Test]
    public async Task Span_OfAStatement_HasItsNameTextRowsAndCallSite()
    {
        using var spans = new RecordedActivities();
        await ReadAsync((unit, ct) => unit.From(Contacts).Where(Contacts.Name.Eq("Ada of Acme")).ToListAsync(ct));

        var span = spans.Statements.Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(span.OperationName, Is.EqualTo("SELECT shop.contacts"));
            Assert.That(span.ParentSpanId, Is.EqualTo(spans.Unit.SpanId));
            Assert.That(span.GetTagItem("db.system.name"), Is.EqualTo("postgresql"));
            Assert.That(span.GetTagItem("db.operation.name"), Is.EqualTo("SELECT"));
            Assert.That(span.GetTagItem("db.collection.name"), Is.EqualTo("shop.contacts"));
            Assert.That(span.GetTagItem("db.query.text"), Does.EndWith("where contacts.organization_id = $1 and contacts.name = $2"));
            Assert.That(span.GetTagItem("db.response.returned_rows"), Is.EqualTo(1L));
            Assert.That(span.GetTagItem("backend.call_site"), Does.StartWith("StatementSpanTests.cs:"));
            Assert.That(span.Status, Is.EqualTo(ActivityStatusCode.Unset));
        }
    }

    [Test]
    public void Span_OfTheStatementThatFailed_HasTheError()
    {
        using var spans = new RecordedActivities();
        Assert.That(
            () => WriteAsync((unit, ct) =>
            {
                unit.Update(Contacts).Set(Contacts.Note, "n").All().Queue();
                unit.Insert(Products).Values(new NewProduct { Sku = "A-1", Name = "twice", PriceCents = 1 }).Queue();
                return unit.From(Orders).CountAsync(ct);
            }),
            Throws.Exception);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                spans.Statements.Select(span => (span.OperationName, span.Status, span.GetTagItem("error.type"))),
                Is.EquivalentTo(new (string, ActivityStatusCode, object?)[]
                {
                    ("UPDATE shop.contacts", ActivityStatusCode.Unset, null),
                    ("INSERT shop.products", ActivityStatusCode.Error, "23505"),
                    ("SELECT shop.orders", ActivityStatusCode.Unset, null),
                }));
            Assert.That(spans.Unit.Status, Is.EqualTo(ActivityStatusCode.Error));
        }
    }

    [Test]
    public void Span_OfAUnitPastItsDeadline_HasTheError()
    {
        using var spans = new RecordedActivities();
        Assert.That(
            () => Database.RunAsync(
                ShopDatabase.Acme,
                new UnitOfWorkOptions { Deadline = TimeSpan.FromMilliseconds(100) },
                (unit, ct) => unit.SleepAsync(30, ct),
                default),
            Throws.Exception);

        Assert.That((spans.Unit.Status, spans.Unit.StatusDescription), Is.EqualTo((ActivityStatusCode.Error, "StatementTimeoutException")));
    }
}

using Backend.Data.Query;
using Backend.Data.Relational;
using Backend.Data.Sql;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Relational;

/// <summary>Relations that cannot be what they say are refused where they are declared.</summary>
internal sealed class RelationDeclarationTests
{
    [Test]
    public void One_KeyThatIsNotUnique_IsRefused() =>
        AssertRefused(() => new OptionalOne<Order, OrderItem>(OrderItems, [JoinKey.Of(Orders.Id, OrderItems.OrderId)]), "(order_id) is none");

    [Test]
    public void One_PartOfACompositeKey_IsRefused() =>
        AssertRefused(() => new One<Product, Price>(Prices, [JoinKey.Of(Products.Id, Prices.ProductId)]), "unique key");

    [Test]
    public void One_PartialUniqueIndex_IsRefused() =>
        AssertRefused(() => new OptionalOne<Contact, Contact>(Contacts, [JoinKey.Of(Contacts.Note, Contacts.Email)]), "unique key");

    [Test]
    public void One_ColumnThatMayBeNull_IsRefused() =>
        AssertRefused(() => new One<Order, Contact>(Contacts, [JoinKey.Of(Orders.BilledTo, Contacts.Id)]), "declare an OptionalOne");

    [Test]
    public void Relation_KeyOfAnotherTable_IsRefused() =>
        AssertRefused(() => new Many<Contact, Order>(Orders, [JoinKey.Of(Contacts.Id, OrderItems.OrderId)]), "shop.order_items.order_id");

    [Test]
    public void Relation_NoKey_IsRefused() =>
        AssertRefused(() => new Many<Contact, Order>(Orders, []), "needs a key");

    [Test]
    public void ManyThrough_KeysOfDifferentTables_IsRefused() =>
        AssertRefused(
            () => new Many<Contact, Label>(Labels, [JoinKey.Of(Contacts.Id, Orders.ContactId)], [JoinKey.Of(ContactLabels.LabelId, Labels.Id)]),
            "shop.orders.contact_id");

    [Test]
    public void List_ItemThatAnOuterJoinMayLeaveOut_IsRefused() =>
        AssertRefused(() => Contacts.Orders.Load(orders => orders.Columns(Statements.Row(Orders.Number, Orders.Status).OrNull())), "OrNull()");

    [Test]
    public void Alias_LongerThanTheServersLimit_IsShortenedAndStaysItsOwn()
    {
        var parent = new string('a', 60);
        string[] aliases = [FindAlias.Of(parent, 0, "contacts"), FindAlias.Of(parent, 1, "contacts"), FindAlias.Of(parent, 0, "orders"), FindAlias.Through(parent)];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(aliases, Is.Unique);
            Assert.That(aliases.Select(alias => alias.Length), Is.All.EqualTo(63));
            Assert.That(FindAlias.Of(parent, 0, "contacts"), Is.EqualTo(aliases[0]));
            Assert.That(FindAlias.Of("orders", 0, "contacts"), Is.EqualTo("orders_0_contacts"));
        }
    }

    private static void AssertRefused(Func<object> relation, string because) =>
        Assert.That(relation, Throws.TypeOf<StatementException>().With.Message.Contains(because));
}

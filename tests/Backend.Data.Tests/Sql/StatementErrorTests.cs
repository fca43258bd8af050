using Backend.Data.Query;
using Backend.Data.Query.Paging;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql;

/// <summary>What cannot be right is refused before anything is sent: the unit of work here has no database.</summary>
internal sealed class StatementErrorTests
{
    private static readonly RecordingUnitOfWork Unit = new();

    [Test]
    public void Where_ColumnOfATableOutsideTheStatement_IsRefused() =>
        AssertRefused(() => Unit.From(Contacts).Where(Orders.Number.Eq(1L)).ToSql(), "shop.orders.number");

    [Test]
    public void Where_ColumnOfAnotherAlias_IsRefused() =>
        AssertRefused(() => Unit.From(Contacts.As("people")).Where(Contacts.Name.Eq("x")).ToSql(), "shop.contacts.name");

    [Test]
    public void OrderBy_ColumnOfATableOutsideTheStatement_IsRefused() =>
        AssertRefused(() => Unit.From(Contacts).OrderBy(Orders.Number.Asc()).ToSql(), "shop.orders.number");

    [Test]
    public void Where_ColumnOfARelation_IsRefused() =>
        AssertRefused(() => Unit.Find(Orders).With(Orders.Contact).Where(Contacts.Name.Eq("x")).ToSql(), "shop.contacts.name");

    [Test]
    public void Set_ColumnOfAnotherTable_IsRefused() =>
        AssertRefused(() => Unit.Update(Contacts).Set(Products.Name, "x").All().ToSql(), "shop.products.name");

    [Test]
    public void Set_SameColumnTwice_IsRefused() =>
        AssertRefused(() => Unit.Update(Contacts).Set(Contacts.Name, "x").Set(new ContactPatch { Name = "y" }).All().ToSql(), "set twice");

    [Test]
    public void Update_EmptyPatch_IsRefused() =>
        AssertRefused(() => Unit.Update(Contacts).Set(new ContactPatch()).Where(Contacts.Id.Eq(ShopSeed.Ada)), "sets nothing");

    [Test]
    public void UpdateAll_EmptyPatch_IsRefused() =>
        AssertRefused(() => Unit.Update(Contacts).Set(new ContactPatch()).All(), "sets nothing");

    [Test]
    public void Update_OnlyConditionsSwitchedOff_IsRefused() =>
        AssertRefused(() => Unit.Update(Contacts).Set(Contacts.Name, "x").Where(null, null), "All()");

    [Test]
    public void Delete_OnlyConditionsSwitchedOff_IsRefused() =>
        AssertRefused(() => Unit.Delete(Contacts).Where((Condition?)null), "All()");

    [Test]
    public void Insert_NoRows_IsRefused() =>
        AssertRefused(() => Unit.Insert(Contacts).Values([]), "at least one row");

    [Test]
    public void Insert_DefaultOfTheServerInSomeRows_IsRefused() =>
        AssertRefused(
            () => Unit.Insert(Contacts).Values([new NewContact { Name = "a", CreatedAt = DateTimeOffset.UnixEpoch }, new NewContact { Name = "b" }]).ToSql(),
            "created_at");

    [Test]
    public void Insert_DefaultOfTheServerInSomeRowsOfANullableColumn_IsRefused() =>
        AssertRefused(
            () => Unit.Insert(Contacts).Values([new NewContact { Name = "a", VerifiedAt = null }, new NewContact { Name = "b" }]).ToSql(),
            "verified_at");

    [Test]
    public void OnConflict_ColumnsWithoutAUniqueKey_IsRefused() =>
        AssertRefused(() => Unit.Insert(Contacts).Values(new NewContact { Name = "a" }).OnConflict(Contacts.Name), "no unique key");

    [Test]
    public void OnConflict_UniqueKeyOfAnotherTable_IsRefused() =>
        AssertRefused(() => Unit.Insert(Contacts).Values(new NewContact { Name = "a" }).OnConflict(Products.Sku), "no unique key");

    [Test]
    public void DoUpdate_NothingToUpdate_IsRefused() =>
        AssertRefused(
            () => Unit.Insert(Products).Values(new NewProduct { Sku = "s", Name = "n", PriceCents = 1 }).OnConflict(Products.Sku).DoUpdate([]),
            "updates nothing");

    [Test]
    public void WhereDistinct_NoColumnNamed_IsRefused() =>
        AssertRefused(
            () => Unit.Insert(Products).Values(new NewProduct { Sku = "s", Name = "n", PriceCents = 1 }).OnConflict(Products.Sku).DoUpdate().Set(Products.Stock, 1).WhereDistinct(),
            "WhereDistinct() of an upsert into shop.products compares the columns that DoUpdate names, and it names none.");

    [Test]
    public void DoUpdate_ColumnOfAnotherTable_IsRefused() =>
        AssertRefused(
            () => Unit.Insert(Contacts).Values(new NewContact { Name = "a" }).OnConflict(Contacts.Email).DoUpdate(Products.Name).ToSql(),
            "shop.products.name");

    [Test]
    public void UpsertedAsync_SeveralRows_IsRefused() =>
        Assert.That(
            () => Unit.Insert(Contacts)
                .Values([new NewContact { Name = "a" }, new NewContact { Name = "b" }])
                .OnConflict(Contacts.Email)
                .DoUpdate(Contacts.Name)
                .UpsertedAsync(CancellationToken.None),
            Throws.TypeOf<StatementException>());

    [Test]
    public void Keyset_NullableColumn_IsRefused() =>
        AssertRefused(() => Keyset.Asc(Contacts.Age, Contacts.Id), "never NULL");

    [Test]
    public void Keyset_NoColumn_IsRefused() =>
        AssertRefused(() => Keyset.Desc(), "one or more");

    [Test]
    public void With_FilterOnARequiredRow_IsRefused() =>
        AssertRefused(() => Orders.Contact.Load(contact => contact.Where(Contacts.IsActive.Eq(true))), "leave out its parents");

    [Test]
    public void With_OrderOfOneRow_IsRefused() =>
        AssertRefused(() => Orders.Payer.Load(contact => contact.OrderBy(Contacts.Name.Asc())), "no order, limit, offset or lock");

    [Test]
    public void Load_PerLevelOrLockedByItself_IsRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            AssertRefused(() => Orders.Items.Load(items => items.PerLevel()), "not by itself");
            AssertRefused(() => Orders.Items.Load(items => items.ForUpdate()), "not by itself");
        }
    }

    [Test]
    public void Load_ShapeOfAnotherRead_IsRefused() =>
        AssertRefused(() => Orders.Items.Load(_ => Unit.Find(OrderItems.As("others"))), "begins with what it is given");

    [Test]
    public void Columns_AfterWith_IsRefused() =>
        AssertRefused(() => Unit.Find(Orders).With(Orders.Contact).As((order, _) => order).Columns(Orders.Id), "before With");

    [Test]
    public void Load_ColumnOfTheParent_IsRefused() =>
        AssertRefused(() => Unit.Find(Orders).With(Orders.Items.Load(items => items.Where(Orders.Number.Eq(1L)))).ToSql(), "shop.orders.number");

    [Test]
    public void Column_OfARelationThatIsNotRead_IsRefused() =>
        AssertRefused(() => Unit.Find(Orders).OrderBy(Orders.Contact.Column(Contacts.Name).Asc()).ToSql(), "shop.contacts.name");

    [Test]
    public void Column_OfAnotherTableThanTheRelations_IsRefused() =>
        AssertRefused(() => Orders.Contact.Column(Products.Name), "shop.products.name");

    [Test]
    public void With_ColumnOfARowThatMayBeMissing_IsRefusedWithoutOrNull() =>
        AssertRefused(() => Unit.Find(Orders).With(Orders.Payer).With(Orders.Payer.Column(Contacts.Name)).ToSql(), "OrNull()");

    [Test]
    public void Count_OutsideItsTable_IsRefused() =>
        AssertRefused(() => Unit.Find(Contacts).With(Orders.Items.Count()).ToSql(), "shop.orders");

    [Test]
    public void LimitAndOffset_Negative_AreRefused()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Unit.From(Contacts).Limit(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => Unit.From(Contacts).Offset(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => Unit.Find(Orders).With(Orders.Contact).Limit(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => Unit.From(Contacts).PageWithTotalAsync(0, 10, CancellationToken.None), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => Unit.From(Contacts).PageWithTotalAsync(1, 0, CancellationToken.None), Throws.TypeOf<ArgumentOutOfRangeException>());
            Assert.That(() => Unit.From(Contacts).PageAsync(Keyset.Asc(Contacts.Id), 0, null, CancellationToken.None), Throws.TypeOf<ArgumentOutOfRangeException>());
        }
    }

    [Test]
    public void ToStatement_ReferenceWithoutItsCondition_IsRefused()
    {
        var sql = new SqlWriter(OrganizationFilter.On);
        sql.Append("select * from ").TableReference(Contacts, "contacts");

        AssertRefused(() => sql.ToStatement(new StatementName("SELECT", "shop.contacts")), "1 tenant tables but 0 organization conditions");
    }

    [Test]
    public void TableReference_AliasInScopeAlready_IsRefused()
    {
        var sql = new SqlWriter(OrganizationFilter.On).TableReference(Contacts, "x");

        AssertRefused(() => sql.TableReference(Orders, "x"), "used twice");
    }

    [Test]
    public void Column_OfAnInnerStatementThatHasEnded_IsRefused()
    {
        var sql = new SqlWriter(OrganizationFilter.On).Scoped(inner => inner.TableReference(Contacts, "x"));

        AssertRefused(() => sql.Column(Contacts.Id), "not part of the statement");
    }

    private static void AssertRefused(Func<object> statement, string because) =>
        Assert.That(statement, Throws.TypeOf<StatementException>().With.Message.Contains(because));
}

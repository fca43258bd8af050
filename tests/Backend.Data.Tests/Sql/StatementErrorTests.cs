using Backend.Data.Mutation;
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

    private static readonly TagsTable Tags = new();

    private static InsertValues<Product, NewProduct> Hammer => Unit.Insert(Products).Values(new NewProduct { Sku = "A-1", Name = "Hammer", PriceCents = 1 });

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
    public void DoUpdate_ColumnOfAnotherTable_IsRefused() =>
        AssertRefused(
            () => Unit.Insert(Contacts).Values(new NewContact { Name = "a" }).OnConflict(Contacts.Email).DoUpdate(Products.Name).ToSql(),
            "shop.products.name");

    [Test]
    public void DoUpdate_ColumnSetTwice_IsRefused() =>
        AssertRefused(() => Hammer.OnConflict(Products.Sku).DoUpdate(Products.Name).Set(Products.Name, "x").ToSql(), "set twice");

    [Test]
    public void Excluded_OutsideAnUpsert_IsRefused() =>
        AssertRefused(() => Unit.Update(Products).Set(Products.Stock, Products.Stock.Excluded()).All().ToSql(), "Excluded()");

    [Test]
    public void Excluded_OfAnotherTable_IsRefused() =>
        AssertRefused(() => Hammer.OnConflict(Products.Sku).DoUpdate().Set(Products.Name, Contacts.Name.Excluded()).ToSql(), "shop.contacts.name");

    [Test]
    public void Where_ConditionThatNoPartialKeyHas_IsRefused() =>
        AssertRefused(
            () => Unit.Insert(Contacts).Values(new NewContact { Name = "a" }).OnConflict(Contacts.Email).Where(Contacts.IsActive.Eq(true)),
            "with that condition");

    [Test]
    public void OnConflict_SeveralPartialKeysAndNoCondition_IsRefused() =>
        AssertRefused(() => Unit.Insert(Tags).Values(new NewTag { Name = "a" }).OnConflict(Tags.Name), "several partial unique keys over name");

    [Test]
    public void SetNull_ColumnThatIsNeverNull_IsRefused() =>
        AssertRefused(() => Unit.Update(Contacts).SetNull(Contacts.Name), "never NULL");

    [Test]
    public void SetDefault_ColumnThatDotNetFills_IsRefused() =>
        AssertRefused(() => Unit.Update(Contacts).SetDefault(Contacts.Id), "made in .NET");

    [Test]
    public void Upsert_SameKeyTwice_IsRefused()
    {
        NewContact[] rows = [new() { Name = "a", Email = "a@x" }, new() { Name = "b" }, new() { Name = "c", Email = null }, new() { Name = "d", Email = "a@x" }];

        AssertRefused(() => Unit.Insert(Contacts).Values(rows).OnConflict(Contacts.Email).DoUpdate(Contacts.Name).ToSql(), "Rows 0 and 3");
    }

    [Test]
    public void Upsert_SameValueInOneOfTwoKeyColumns_IsTaken()
    {
        NewTag[] rows = [new() { Name = "a" }, new() { Name = "a", Kind = "phrase" }, new() { Name = "b", Kind = "phrase" }];

        Assert.That(() => Unit.Insert(Tags).Values(rows).OnConflict(Tags.Kind, Tags.Name).DoUpdate(Tags.Name).ToSql(), Throws.Nothing);
        AssertRefused(
            () => Unit.Insert(Tags).Values([.. rows, new() { Name = "a", Kind = "word" }]).OnConflict(Tags.Kind, Tags.Name).DoUpdate(Tags.Name).ToSql(),
            "Rows 0 and 3");
    }

    [Test]
    public void Queue_SeveralStatementsExpectingAnotherNumber_IsRefused() =>
        Assert.That(
            () => Unit.Insert(Contacts).Values([new NewContact { Name = "a" }, new NewContact { Name = "b" }]).ChunksOf(1).Queue(expectedRows: 1),
            Throws.TypeOf<StatementException>().With.Message.Contains("not 1"));

    [Test]
    public void UpdateMany_NoItems_IsRefused() =>
        AssertRefused(() => Unit.UpdateMany(Products, Array.Empty<Product>()), "at least one item");

    [Test]
    public void UpdateMany_KeyThatIsNotUnique_IsRefused() =>
        AssertRefused(
            () => Unit.UpdateMany(Contacts, new[] { "a" }).Key(Contacts.Email, email => email).Set(Contacts.Note, email => email).ToSql(),
            "no unique key over email");

    [Test]
    public void UpdateMany_SameKeyTwice_IsRefused() =>
        AssertRefused(
            () => Unit.UpdateMany(Products, new[] { "a", "b", "a" }).Key(Products.Sku, sku => sku).Set(Products.Name, sku => sku).ToSql(),
            "Rows 0 and 2");

    [Test]
    public void UpdateMany_AliasOfTheSentRows_IsRefused()
    {
        var rows = Products.As("rows");

        AssertRefused(() => Unit.UpdateMany(rows, new[] { "a" }).Key(rows.Sku, sku => sku).Set(rows.Name, sku => sku).ToSql(), "As(…)");
    }

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
    public void Load_ListWithinAList_IsRefused() =>
        AssertRefused(() => Contacts.Orders.Load(orders => orders.With(Orders.Items)), "only required single rows");

    [Test]
    public void Load_RowThatMayBeMissingWithinAList_IsRefused() =>
        AssertRefused(() => Contacts.Orders.Load(orders => orders.With(Orders.Payer)), "only required single rows");

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

        AssertRefused(() => sql.RelationReference(Orders, "x"), "used twice");
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

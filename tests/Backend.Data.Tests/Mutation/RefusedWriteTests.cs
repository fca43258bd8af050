using Backend.Data.Mutation;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop.Schema;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Mutation;

/// <summary>Writes that cannot be right are refused before anything is sent: the unit of work here has no database.</summary>
internal sealed class RefusedWriteTests
{
    private static readonly RecordingUnitOfWork Unit = new();

    private static readonly TagsTable Tags = new();

    private static InsertValues<Product, NewProduct> Hammer => Unit.Insert(Products).Values(new NewProduct { Sku = "A-1", Name = "Hammer", PriceCents = 1 });

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
        AssertRefused(() => Unit.Insert(Tags).Values(new NewTag { Name = "a" }).OnConflict(Tags.Name).DoNothing(), "several partial unique keys over name");

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
    public void Values_IdentityThatIsAlwaysMadeByTheServer_IsRefused() =>
        AssertRefused(() => Unit.Insert(Tags).Values([new NewTag { Name = "a", Number = 1 }, new NewTag { Name = "b", Number = 2 }]).ToSql(), "OverridingSystemValue()");

    [Test]
    public void Values_IdentityInSomeRows_IsRefused() =>
        AssertRefused(
            () => Unit.Insert(Tags).OverridingSystemValue().Values([new NewTag { Name = "a", Number = 1 }, new NewTag { Name = "b" }]).ToSql(),
            "in every row or in none");

    [Test]
    public void Set_IdentityThatIsAlwaysMadeByTheServer_IsRefused() =>
        AssertRefused(() => Unit.Update(Tags).Set(Tags.Number, 1L).All().ToSql(), "made by PostgreSQL");

    [Test]
    public void InsertSelect_IdentityThatIsAlwaysMadeByTheServer_IsRefused()
    {
        var insert = Insert(Tags).Select(From(Contacts)).Set(Tags.Id, Contacts.Id).Set(Tags.Name, Contacts.Name).Set(Tags.Number, Contacts.Version);

        AssertRefused(() => insert.ToSql(), "OverridingSystemValue()");
    }

    [Test]
    public void InsertSelect_RequiredColumnNotSet_IsRefused() =>
        AssertRefused(() => Unit.Insert(Products).Select(From(Contacts)).Set(Products.Id, Contacts.Id).Set(Products.Sku, "x").ToSql(), "name of shop.products");

    [Test]
    public void InsertSelect_IdThatDotNetMakesNotSet_IsRefused() =>
        AssertRefused(
            () => Unit.Insert(Products).Select(From(Contacts)).Set(Products.Sku, "x").Set(Products.Name, "x").Set(Products.PriceCents, 1L).ToSql(),
            "id of shop.products");

    [Test]
    public void InsertSelect_ColumnTwiceOrOfAnotherTable_IsRefused()
    {
        var insert = Unit.Insert(Countries).Select(From(Contacts)).Set(Countries.Code, "x").Set(Countries.Name, Contacts.Name);

        AssertRefused(() => insert.Set(Countries.Name, "x").ToSql(), "set twice");
        AssertRefused(() => insert.Set(Products.Name, "x").ToSql(), "shop.products.name");
    }

    [Test]
    public void InsertSelect_ColumnOfTheTableThatIsWritten_IsRefused() =>
        AssertRefused(
            () => Unit.Insert(Countries).Select(From(Contacts)).Set(Countries.Code, "x").Set(Countries.Name, Countries.Name).ToSql(),
            "shop.countries.name");

    [Test]
    public void From_OnlyConditionsSwitchedOff_IsRefused() =>
        AssertRefused(() => Unit.Update(Products).Set(Products.Stock, 1).From(Contacts).Where((Condition?)null), "ties it to shop.contacts");

    [Test]
    public void Using_OnlyConditionsSwitchedOff_IsRefused() =>
        AssertRefused(() => Unit.Delete(Products).Using(Contacts).Where((Condition?)null), "ties it to shop.contacts");

    [Test]
    public void From_TheTableItselfWithoutAnotherAlias_IsRefused() =>
        AssertRefused(() => Unit.Update(Products).Set(Products.Stock, 1).From(Products).Where(Products.Stock.Eq(1)).ToSql(), "used twice");

    [Test]
    public void From_EmptyPatch_IsRefused() =>
        AssertRefused(() => Unit.Update(Products).Set(new ProductPatch()).From(Contacts), "sets nothing");

    [Test]
    public void Returning_ColumnOfATableOutsideTheStatement_IsRefused() =>
        AssertRefused(() => Unit.Delete(Products).All().Returning(Contacts.Id).ToSql(), "shop.contacts.id");

    [Test]
    public void AsCte_ExpressionWithoutAName_IsRefused() =>
        AssertRefused(() => Delete(Products).All().Returning(Products.Stock.Plus(1)).AsCte("gone"), "no name");

    [Test]
    public void AsCte_InTheWithOfASubquery_IsRefused()
    {
        var gone = Delete(Products).All().Returning(Products.Id).AsCte("gone");

        AssertRefused(() => Unit.From(With(gone).From(gone).AsSubquery("x")).ToSql(), "outermost");
    }

    [Test]
    public void AsCte_WriteOfSeveralStatements_IsRefused()
    {
        var added = Insert(Contacts).Values([new NewContact { Name = "a" }, new NewContact { Name = "b" }]).ChunksOf(1).Returning(Contacts.Id).AsCte("added");

        AssertRefused(() => Unit.With(added).From(added).ToSql(), "2 statements");
    }

    [Test]
    public void With_BeforeAWriteOfSeveralStatements_IsRefused()
    {
        var active = From(Contacts).AsCte("active");

        AssertRefused(
            () => Unit.With(active).Insert(Contacts).Values([new NewContact { Name = "a" }, new NewContact { Name = "b" }]).ChunksOf(1).ToSql(),
            "run with each");
    }

    [Test]
    public void Values_SeveralStatementsInAUnitThatCommitsItself_AreRefused()
    {
        var insert = new RecordingUnitOfWork { CommitsItself = true }.Insert(Contacts).Values([new NewContact { Name = "a" }, new NewContact { Name = "b" }]).ChunksOf(1);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => insert.ExecuteAsync(CancellationToken.None), Throws.TypeOf<StatementException>());
            Assert.That(() => insert.ReturningAsync(CancellationToken.None), Throws.TypeOf<StatementException>());
            Assert.That(() => insert.ReturningFirstAsync(CancellationToken.None), Throws.TypeOf<StatementException>());
        }
    }

    [Test]
    public void ExecuteAsync_WriteWithoutAUnitOfWork_IsRefused() =>
        Assert.That(() => Delete(Products).All().ExecuteAsync(CancellationToken.None), Throws.TypeOf<StatementException>());

    [Test]
    public void ToStatement_MoreParametersThanTheProtocolCounts_IsRefused()
    {
        Condition[] many = [.. Enumerable.Range(0, 65_536).Select(i => Products.Stock.NotEq(i))];

        AssertRefused(() => Unit.Delete(Products).Where(many).ToSql(), "65535");
    }

    private static void AssertRefused(Func<object> statement, string because) =>
        Assert.That(statement, Throws.TypeOf<StatementException>().With.Message.Contains(because));
}

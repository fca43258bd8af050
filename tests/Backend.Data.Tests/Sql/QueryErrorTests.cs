using Backend.Data.Query;
using Backend.Data.Query.Paging;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.SqlTemplates;
using static Backend.Data.Query.Statements;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Sql;

/// <summary>Queries that the compiler of C# lets pass and that cannot be right: refused before anything is sent.</summary>
internal sealed class QueryErrorTests
{
    private static readonly RecordingUnitOfWork Unit = new();

    [Test]
    public void Select_ColumnOfTheNullableSide_IsRefused() =>
        AssertRefused(() => Unit.Select(Orders.Id, Contacts.Name).From(Orders).LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).ToSql(), "OrNull()");

    [Test]
    public void Select_ColumnBeforeARightJoin_IsRefused() =>
        AssertRefused(() => Unit.Select(Orders.Number).From(Orders).RightJoin(Contacts, Contacts.Id.Eq(Orders.ContactId)).ToSql(), "shop.orders.number");

    [Test]
    public void Select_TableOfTheNullableSide_IsRefused() =>
        AssertRefused(() => Unit.Select(Orders, Contacts).From(Orders).LeftJoin(Contacts, Contacts.Id.Eq(Orders.BilledTo)).ToSql(), "OrNull()");

    [Test]
    public void Select_TableThatIsNotJoined_IsRefused() =>
        AssertRefused(() => Unit.Select(Contacts.Name).From(Orders).ToSql(), "not part of the statement");

    [Test]
    public void Join_SameTableTwice_IsRefused() =>
        AssertRefused(() => Unit.From(Contacts).Join(Contacts, Contacts.Id.Eq(Contacts.ReferredBy)).ToSql(), "As(…)");

    [Test]
    public void Exists_SameTableWithoutAlias_IsRefused() =>
        AssertRefused(() => Unit.From(Contacts).Where(Exists(From(Contacts))).ToSql(), "used twice");

    [Test]
    public void AsSubquery_UnnamedExpression_IsRefused() =>
        AssertRefused(() => Select(Contacts.Id, Count()).From(Contacts).AsSubquery("counts"), "give it one with As(…)");

    [Test]
    public void AsSubquery_SameNameTwice_IsRefused() =>
        AssertRefused(() => From(Orders).Join(Contacts, Contacts.Id.Eq(Orders.ContactId)).AsSubquery("pairs"), "called id");

    [Test]
    public void Column_NotSelected_IsRefused() =>
        AssertRefused(() => Select(Orders.Id).From(Orders).AsSubquery("ids").Column(Orders.Number), "does not select number");

    [Test]
    public void Subquery_OuterColumnWithoutLateral_IsRefused() =>
        AssertRefused(() =>
        {
            var sub = Select(Orders.Id).From(Orders).Where(Orders.ContactId.Eq(Contacts.Id)).AsSubquery("sub");
            return Unit.Select(Contacts.Id).From(Contacts).Join(sub, sub.Column(Orders.Id).Eq(Contacts.Id)).ToSql();
        }, "shop.contacts.id");

    [Test]
    public void From_CteNotNamedByWith_IsRefused() =>
        AssertRefused(() => Unit.From(From(Contacts).AsCte("people")).ToSql(), "With(…)");

    [Test]
    public void OrderBy_OfAUnionByAColumnOfItsSecondQuery_IsRefused() =>
        AssertRefused(() => Unit.Select(Contacts.Id).From(Contacts).Union(Select(Orders.Id).From(Orders)).OrderBy(Orders.Id.Asc()).ToSql(), "first query");

    [Test]
    public void SkipLocked_WithoutLock_IsRefused() =>
        AssertRefused(() => Unit.From(Contacts).SkipLocked(), "ForUpdate()");

    [Test]
    public void PageAsync_OfGroups_IsRefused() =>
        AssertRefused(() => Unit.Select(Orders.ContactId).From(Orders).GroupBy(Orders.ContactId).PageAsync(Keyset.Asc(Orders.ContactId), 10, null, default), "not over groups");

    [Test]
    public void Keyset_NullableColumn_IsRefused() => AssertRefused(() => Keyset.By(Contacts.Email.Asc()), "never NULL");

    [Test]
    public void ToListAsync_Detached_IsRefused() => AssertRefused(() => From(Contacts).ToListAsync(default), "without a unit of work");

    [Test]
    public void Sql_NumberedParameter_IsRefused() => AssertRefused(() => Unit.Sql<long>($"select count(*) from {Contacts} where 1 = $1"), "does not number");

    [Test]
    public void Sql_TypeWithoutACounterpart_IsRefused() => AssertRefused(() => Unit.Sql<Uri>($"select 1"), "Uri");

    [Test]
    public void Placeholder_InAQueryThatIsNotPrepared_IsRefused()
    {
        Placeholder<Guid>? leaked = null;
        Prepare((Placeholder<Guid> id) =>
        {
            leaked = id;
            return From(Contacts).Where(Contacts.Id.Eq(id));
        });
        AssertRefused(() => Unit.From(Contacts).Where(Contacts.Id.Eq(leaked!)).ToSql(), "prepared query");
    }

    [Test]
    public void Window_NegativeFrame_IsRefused() =>
        Assert.That(() => Window.All.Rows(-1, 0), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Limit_Negative_IsRefused() =>
        Assert.That(() => Unit.From(Contacts).Limit(-1), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static void AssertRefused(Func<object> build, string part) =>
        Assert.That(() => build(), Throws.InstanceOf<StatementException>().With.Message.Contains(part));
}

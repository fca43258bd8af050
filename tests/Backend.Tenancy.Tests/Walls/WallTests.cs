using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Tenancy.Tests.Support;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Tenancy.Tests.Walls;

/// <summary>
/// The compiler's condition and row security, each alone. With neither the same statements reach both organizations: the
/// cases would notice a wall that is missing.
/// </summary>
internal sealed class WallTests
{
    private static IReadOnlyList<WallCase> Cases => WallCases.All;

    private static IEnumerable<WallCase> CrossingCases => WallCases.All.Where(wallCase => wallCase.Crosses > wallCase.Own);

    private ShopWalls _both = null!;

    private ShopWalls _rowSecurityAlone = null!;

    private ShopWalls _filterAlone = null!;

    private ShopWalls _neither = null!;

    [OneTimeSetUp]
    public async Task CreateShopsAsync()
    {
        _both = await ShopWalls.CreateAsync(hasRowSecurity: true, OrganizationFilter.On);
        _rowSecurityAlone = await ShopWalls.CreateAsync(hasRowSecurity: true, OrganizationFilter.OffForTests);
        _filterAlone = await ShopWalls.CreateAsync(hasRowSecurity: false, OrganizationFilter.On);
        _neither = await ShopWalls.CreateAsync(hasRowSecurity: false, OrganizationFilter.OffForTests);
    }

    [OneTimeTearDown]
    public async Task DropShopsAsync()
    {
        foreach (var walls in new[] { _both, _rowSecurityAlone, _filterAlone, _neither })
        {
            if (walls is not null)
                await walls.DisposeAsync();
        }
    }

    [TestCaseSource(nameof(Cases))]
    public Task Statement_WithBothWalls_TouchesOnesOwnRowsOnly(WallCase wallCase) => AssertHoldsAsync(_both, wallCase);

    [TestCaseSource(nameof(Cases))]
    public Task Statement_WithRowSecurityAlone_TouchesOnesOwnRowsOnly(WallCase wallCase) => AssertHoldsAsync(_rowSecurityAlone, wallCase);

    [TestCaseSource(nameof(Cases))]
    public Task Statement_WithTheCompilersConditionAlone_TouchesOnesOwnRowsOnly(WallCase wallCase) => AssertHoldsAsync(_filterAlone, wallCase);

    [TestCaseSource(nameof(CrossingCases))]
    public async Task Statement_WithNeitherWall_CrossesOver(WallCase wallCase)
    {
        await _neither.Shop.ReseedAsync();

        Assert.That(await _neither.WriteAsync(ShopDatabase.Acme, wallCase.RunAsync), Is.EqualTo(wallCase.Crosses));
    }

    [Test]
    public async Task Rows_WithEitherWallAlone_AreOnesOwn()
    {
        foreach (var walls in new[] { _both, _rowSecurityAlone, _filterAlone })
        {
            await walls.Shop.ReseedAsync();
            var names = await walls.WriteAsync(ShopDatabase.Globex, async (unit, ct) =>
                (await unit.Find(Orders).With(Orders.Contact).With(Orders.Items.Load(items => items.With(OrderItems.Product)))
                    .ToListAsync((_, contact, items) => items.Select(item => item.First.Name).Prepend(contact.Name), ct)).SelectMany(name => name).ToList());

            Assert.That(names, Is.Not.Empty.And.All.EndsWith(" of Globex"));
        }
    }

    [Test]
    public async Task Statement_WithTheFilterOff_HasNoCondition()
    {
        var sql = await _rowSecurityAlone.WriteAsync(ShopDatabase.Acme, (unit, _) => Task.FromResult(unit.From(Contacts).ToSql()));

        Assert.That(sql, Does.Not.Contain("organization_id"));
    }

    [TestCase("insert into shop.products (organization_id, id, sku, name, price_cents) values ('{0}', '01890000-0000-7000-8000-0000000000ff', 'x', 'x', 1)")]
    [TestCase("insert into shop.products select '{0}', id, 'y' || sku, name, price_cents, stock from shop.products on conflict do nothing")]
    public async Task Insert_NamingAnotherOrganization_IsRefusedByRowSecurity(string sql)
    {
        var before = await _both.FingerprintAsync(ShopDatabase.Globex);

        Assert.That(
            () => _both.WriteAsync(ShopDatabase.Acme, (unit, ct) => unit.RawAsync(string.Format(null, sql, ShopDatabase.Globex), ct)),
            Throws.TypeOf<InsufficientPrivilegeException>());
        Assert.That(await _both.FingerprintAsync(ShopDatabase.Globex), Is.EqualTo(before));
    }

    [Test]
    public async Task Reference_ToARowThatOnlyAnotherOrganizationHas_IsRefusedByTheKeysAlone()
    {
        var id = Guid.CreateVersion7();
        await _neither.WriteAsync(ShopDatabase.Globex, (unit, ct) =>
            unit.Insert(Contacts).Values(new Testing.Shop.Schema.NewContact { Id = id, Name = "theirs" }).ExecuteAsync(ct));

        Assert.That(
            () => _neither.WriteAsync(ShopDatabase.Acme, (unit, ct) =>
                unit.Insert(Orders).Values(new Testing.Shop.Schema.NewOrder { Number = 500, ContactId = id }).ExecuteAsync(ct)),
            Throws.TypeOf<ForeignKeyViolationException>());
        await _neither.WriteAsync(ShopDatabase.Globex, (unit, ct) => unit.Delete(Contacts).Where(Contacts.Id.Eq(id)).ExecuteAsync(ct));
    }

    [TestCase("select set_config('app.organization_id', '{0}', true)")]
    [TestCase("with a as materialized (select set_config('app.organization_id', '{0}', true)) select * from a, shop.contacts")]
    [TestCase("select app.enter('{0}', false, 0)")]
    [TestCase("with a as materialized (select app.enter('{0}', false, 0)) select * from a, shop.contacts")]
    public void Enter_AnotherOrganizationFromInside_IsRefused(string sql) =>
        Assert.That(
            () => _rowSecurityAlone.WriteAsync(ShopDatabase.Acme, (unit, ct) => unit.RawAsync(string.Format(null, sql, ShopDatabase.Globex), ct)),
            Throws.TypeOf<InsufficientPrivilegeException>());

    [TestCase("select 1; select app.enter('01890000-0000-7000-8000-00000000000b', false, 0)")]
    [TestCase("select 1; commit; select 2")]
    public async Task Stacked_Statements_AreRefusedAndNothingIsKept(string sql)
    {
        var before = await _both.FingerprintAsync(ShopDatabase.Acme);

        Assert.That(
            () => _both.WriteAsync(ShopDatabase.Acme, async (unit, ct) =>
            {
                await unit.Update(Contacts).Set(Contacts.Note, "stacked").All().ExecuteAsync(ct);
                return await unit.RawAsync(sql, ct);
            }),
            Throws.Exception);
        Assert.That(await _both.FingerprintAsync(ShopDatabase.Acme), Is.EqualTo(before));
    }

    private static async Task AssertHoldsAsync(ShopWalls walls, WallCase wallCase)
    {
        await walls.Shop.ReseedAsync();
        var before = await walls.FingerprintAsync(ShopDatabase.Globex);

        var rows = await walls.WriteAsync(ShopDatabase.Acme, wallCase.RunAsync);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rows, Is.EqualTo(wallCase.Own));
            Assert.That(await walls.FingerprintAsync(ShopDatabase.Globex), Is.EqualTo(before));
        }
    }
}

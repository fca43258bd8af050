using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Query;

internal sealed class OffsetPageTests : ShopTests
{
    [TestCase(1, 2, 2)]
    [TestCase(2, 2, 1)]
    [TestCase(3, 2, 0)]
    [TestCase(1, 100, 3)]
    [TestCase(int.MaxValue, int.MaxValue, 0)]
    public async Task PageWithTotalAsync_AnyPage_KnowsTheTotal(int number, int size, int rows)
    {
        var page = await ReadAsync((unit, ct) => unit.From(Contacts).OrderBy(Contacts.Id.Asc()).PageWithTotalAsync(number, size, ct));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.Rows, Has.Count.EqualTo(rows));
            Assert.That(page.Total, Is.EqualTo(3));
        }
    }

    [Test]
    public async Task PageWithTotalAsync_NoRowMeetsTheCondition_IsEmptyWithTotalZero()
    {
        var page = await ReadAsync((unit, ct) => unit.From(Contacts).Where(Contacts.Name.Eq("nobody")).PageWithTotalAsync(1, 2, ct));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(page.Rows, Is.Empty);
            Assert.That(page.Total, Is.Zero);
        }
    }

    [Test]
    public async Task PageWithTotalAsync_Ordered_KeepsTheOrder()
    {
        var page = await ReadAsync((unit, ct) => unit.From(Contacts).OrderBy(Contacts.Id.Desc()).PageWithTotalAsync(1, 3, ct));

        Assert.That(page.Rows.Select(row => row.Id), Is.EqualTo([ShopSeed.Cem, ShopSeed.Bob, ShopSeed.Ada]));
    }
}

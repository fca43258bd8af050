using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Mutation;

internal sealed class SoftDeleteTests : ShopTests
{
    [Test]
    public async Task Where_RowNotMarkedYet_IsMarkedOnce()
    {
        var (first, second) = await TryAsync(async (unit, ct) =>
        {
            var delete = unit.SoftDelete(Contacts, Contacts.DeletedAt).Where(Contacts.Id.Eq(ShopSeed.Ada));
            return (await delete.ReturningFirstAsync(ct), await delete.ReturningFirstAsync(ct));
        });

        using (Assert.EnterMultipleScope())
        {
            Assert.That(first!.DeletedAt, Is.EqualTo(first.UpdatedAt));
            Assert.That(first.Version, Is.EqualTo(2));
            Assert.That(second, Is.Null);
        }
    }

    [Test]
    public async Task All_InOneOrganization_LeavesTheOtherAlone()
    {
        var marked = await WriteAsync((unit, ct) => unit.SoftDelete(Contacts, Contacts.DeletedAt).All().ExecuteAsync(ct), ShopDatabase.Globex);

        Assert.That(marked, Is.EqualTo(3));
        Assert.That(await ReadAsync((unit, ct) => unit.From(Contacts).Where(Contacts.DeletedAt.IsNotNull()).CountAsync(ct)), Is.Zero);
    }
}

using Backend.Data.Execution.Errors;
using Backend.Kernel.Errors;
using Backend.Modules.Orders.Features.GetOrder;

namespace Backend.Orders.Tests.Features;

/// <summary>Whose order it is: the contact is another module's row, reached by a composite foreign key.</summary>
public sealed class OrderContactTests : OrdersFixture
{
    [Test]
    public async Task Place_ForAnUnknownContact_IsLikeForAnotherOrganizations()
    {
        var theirs = await NewContactAsync(B, "Ben");

        var foreign = await RefusalAsync<ForeignKeyViolationException>(theirs);
        var unknown = await RefusalAsync<ForeignKeyViolationException>(Guid.CreateVersion7());

        Assert.That(foreign.Details, Is.EqualTo(unknown.Details));
        Assert.That(foreign.Message, Is.EqualTo(unknown.Message));
    }

    [Test]
    public async Task Place_ForADeletedContact_IsRefused()
    {
        await DeleteAnnAsync();

        Assert.That((await RefusalAsync<ConflictException>(Ann)).Code, Is.EqualTo(ErrorCodes.ReferenceMissing));
    }

    [Test]
    public async Task Get_WhenTheContactWasDeletedSince_StillShowsIt()
    {
        var tea = await NewProductAsync(A, "tea");
        var order = await PlaceAsync(A, Ann, (tea.Id, 1));
        await DeleteAnnAsync();

        Assert.That((await SendAsync(A, new GetOrder(order.Id))).Contact.Name, Is.EqualTo("Ann"));
    }

    private Task DeleteAnnAsync() => Host.ExecuteAsync("update contacts.contacts set deleted_at = now() where id = $1", Ann);

    private async Task<T> RefusalAsync<T>(Guid contact)
        where T : Exception
    {
        var tea = await NewProductAsync(A, $"tea {contact}");
        var refusal = (await Assert.ThrowsAsync<T>(() => PlaceAsync(A, contact, (tea.Id, 1))))!;
        Assert.That(await CountAsync(A), Is.EqualTo((0L, 0L, 0L)));
        Assert.That(await StockAsync(A, tea), Is.EqualTo(tea.Stock));
        return refusal;
    }
}

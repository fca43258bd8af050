
namespace Backend.Host.Tests.Orders;

public sealed class LastUnitsTests : ApiTests
{
    private const int Units = 50;

    private const int Callers = 200;

    [Test]
    public async Task Post_TwoHundredOrdersAtOnceForFiftyUnits_PlacesFiftyAndRefusesTheRest()
    {
        var contact = await Api.NewContactAsync();
        var product = await Api.NewProductAsync(stock: Units);

        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Api.PlaceAsync(contact, (product, 1))));

        var placed = answers.Where(answer => answer.Status == 201).Select(answer => answer.Id).ToList();
        Assert.That(placed, Has.Count.EqualTo(Units));
        foreach (var refused in answers.Where(answer => answer.Status != 201))
            refused.IsProblem(409, "insufficient_stock");
        Assert.That(await Api.StockAsync(product), Is.Zero);
        Assert.That((await Api.WalkAsync($"/v1/orders?contactId={contact}")).Select(row => row.Id()), Is.EquivalentTo(placed));
        foreach (var id in placed)
            Assert.That((await Api.GetAsync($"/v1/orders/{id}")).With(200).Json.GetProperty("items").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task Post_OrdersForTwoProductsInOppositeOrders_NeverDeadlock()
    {
        var contact = await Api.NewContactAsync();
        var first = await Api.NewProductAsync(stock: 1_000);
        var second = await Api.NewProductAsync(stock: 1_000);

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i =>
            i % 2 == 0 ? Api.PlaceAsync(contact, (first, 1), (second, 1)) : Api.PlaceAsync(contact, (second, 1), (first, 1))));

        Assert.That(answers.Select(answer => answer.Status), Is.All.EqualTo(201));
        Assert.That((await Api.StockAsync(first), await Api.StockAsync(second)), Is.EqualTo((940, 940)));
    }
}

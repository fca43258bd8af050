using Backend.Data.Validation;
using Backend.Modules.Orders.Features.PlaceOrder;

namespace Backend.Orders.Tests.Features;

public sealed class PlaceOrderValidationTests
{
    private static readonly Guid Product = Guid.CreateVersion7();

    [TestCase(1)]
    [TestCase(1_000_000)]
    public void Validate_AtTheLimits_FindsNothing(int quantity) => Assert.That(Check(Order(Item(quantity))), Is.Empty);

    [TestCase(0, "must be at least 1")]
    [TestCase(-5, "must be at least 1")]
    [TestCase(1_000_001, "must be at most 1000000")]
    public void Validate_AQuantityOutOfRange_NamesTheLine(int quantity, string rule) => Assert.That(
        Check(Order(Item(1), new() { ProductId = Guid.CreateVersion7(), Quantity = quantity })),
        Is.EqualTo(new Dictionary<string, string[]> { ["items[1].quantity"] = [rule] }));

    [TestCase(0)]
    [TestCase(101)]
    public void Validate_TooFewOrTooManyLines_IsRefused(int lines) => Assert.That(
        Check(Order([.. Enumerable.Range(0, lines).Select(_ => new PlaceOrderItem { ProductId = Guid.CreateVersion7(), Quantity = 1 })])),
        Is.EqualTo(new Dictionary<string, string[]> { ["items"] = ["must hold between 1 and 100 lines"] }));

    [Test]
    public void Validate_AProductInTwoLines_NamesTheSecond() => Assert.That(
        Check(Order(Item(1), Item(2))),
        Is.EqualTo(new Dictionary<string, string[]> { ["items[1].productId"] = ["must not stand in two lines"] }));

    [TestCase("", "must not be blank")]
    [TestCase("  ", "must not be blank")]
    [TestCase("a\0", "must not contain the NUL character")]
    public void Validate_AWrongReference_NamesTheRule(string reference, string rule) => Assert.That(
        Check(Order(Item(1)) with { ExternalRef = reference }),
        Is.EqualTo(new Dictionary<string, string[]> { ["externalRef"] = [rule] }));

    [Test]
    public void Validate_ALongReference_NamesTheLimit()
    {
        Assert.That(Check(Order(Item(1)) with { ExternalRef = new string('x', 100) }), Is.Empty);
        Assert.That(Check(Order(Item(1)) with { ExternalRef = new string('x', 101) })["externalRef"], Is.EqualTo(new[] { "must be at most 100 characters long" }));
    }

    private static PlaceOrderItem Item(int quantity) => new() { ProductId = Product, Quantity = quantity };

    private static PlaceOrder Order(params PlaceOrderItem[] items) => new() { ContactId = Guid.CreateVersion7(), Items = items };

    private static IReadOnlyDictionary<string, string[]> Check(PlaceOrder request)
    {
        var violations = new Violations();
        request.Validate(violations);
        return violations.ByField;
    }
}

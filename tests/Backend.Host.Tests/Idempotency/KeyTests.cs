
namespace Backend.Host.Tests.Idempotency;

/// <summary><c>Idempotency-Key</c> over HTTP.</summary>
public sealed class KeyTests : ApiTests
{
    private const int Callers = 50;

    [Test]
    public async Task Post_OfFiftyCallersWithOneKey_HasOneEffectAndOneAnswer()
    {
        var (contact, product) = (await Api.NewContactAsync(), await Api.NewProductAsync(stock: 100));
        var body = Order(contact, product, 2);
        var key = Key();
        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(async _ =>
        {
            while (true)
            {
                var answer = await Api.PostAsync("/v1/orders", body, key);
                if (answer.Status == 201)
                    return answer;
                Assert.That(answer.With(409).Json.Text("code"), Is.EqualTo("request_in_progress"));
                Assert.That(answer.Headers["Retry-After"], Is.EqualTo(new[] { "1" }));
            }
        }));

        Assert.That(answers.Select(answer => (answer.Text, answer.ETag, answer.Headers["Location"].Single())).Distinct().Count(), Is.EqualTo(1));
        Assert.That(answers.Count(answer => !answer.Headers.Contains("Idempotency-Replayed")), Is.EqualTo(1));
        Assert.That(await Api.StockAsync(product), Is.EqualTo(98));
        Assert.That(await Api.TotalAsync($"/v1/orders?contactId={contact}"), Is.EqualTo(1));
    }

    [Test]
    public async Task Post_OfAnotherBodyWithTheKey_Is422AndHasNoEffect()
    {
        var (contact, product) = (await Api.NewContactAsync(), await Api.NewProductAsync(stock: 100));
        var key = Key();
        (await Api.PostAsync("/v1/orders", Order(contact, product, 2), key)).With(201);
        (await Api.PostAsync("/v1/orders", Order(contact, product, 3), key)).IsProblem(422, "idempotency_key_reused");

        Assert.That(await Api.StockAsync(product), Is.EqualTo(98));
    }

    [Test]
    public async Task Refusal_OfAKey_StaysWhenItsReasonIsGone()
    {
        var (contact, product) = (await Api.NewContactAsync(), await Api.NewProductAsync(stock: 1));
        var key = Key();
        var refused = (await Api.PostAsync("/v1/orders", Order(contact, product, 2), key)).IsProblem(409, "insufficient_stock");
        (await Api.PatchAsync($"/v1/products/{product}", new { stock = 10 })).With(200);
        var replayed = (await Api.PostAsync("/v1/orders", Order(contact, product, 2), key)).IsProblem(409, "insufficient_stock");

        Assert.That(refused.Headers.Contains("Idempotency-Replayed"), Is.False);
        Assert.That(replayed.Headers["Idempotency-Replayed"], Is.EqualTo(new[] { "true" }));
        Assert.That(replayed.WithoutIds(), Is.EqualTo(refused.WithoutIds()));
        Assert.That(await Api.StockAsync(product), Is.EqualTo(10));
    }

    [Test]
    public async Task InvalidInput_OfAKey_MayBeMendedUnderIt()
    {
        var key = Key();
        (await Api.PostAsync("/v1/contacts", new { name = " " }, key)).IsProblem(400, "validation_failed", "name");
        var mended = (await Api.PostAsync("/v1/contacts", new { name = "Ada" }, key)).With(201);

        Assert.That(mended.Headers.Contains("Idempotency-Replayed"), Is.False);
    }

    [Test]
    public async Task Key_OfAnotherOrganization_IsAnotherKey()
    {
        var key = Key();
        var mine = (await Api.PostAsync("/v1/contacts", new { name = "Ada" }, key)).With(201);
        var theirs = (await Other.PostAsync("/v1/contacts", new { name = "Ada" }, key)).With(201);

        Assert.That(theirs.Headers.Contains("Idempotency-Replayed"), Is.False);
        Assert.That(theirs.Id, Is.Not.EqualTo(mine.Id));
    }

    [Test]
    public async Task Patch_Repeated_AnswersTheVersionOfTheFirst()
    {
        var id = await Api.NewContactAsync();
        var key = Key();
        var first = (await Api.PatchAsync($"/v1/contacts/{id}", new { name = "Ada King" }, key, new Header("If-Match", "\"1\""))).With(200);
        (await Api.PatchAsync($"/v1/contacts/{id}", new { name = "Ada Lovelace" })).With(200);
        var again = (await Api.PatchAsync($"/v1/contacts/{id}", new { name = "Ada King" }, key, new Header("If-Match", "\"1\""))).With(200);

        Assert.That((again.Text, again.ETag), Is.EqualTo((first.Text, "\"2\"")));
        Assert.That((await Api.GetAsync($"/v1/contacts/{id}")).Json.Text("name"), Is.EqualTo("Ada Lovelace"));
    }

    private static Header Key() => new("Idempotency-Key", Shop.Unique("key-"));

    private static object Order(Guid contactId, Guid productId, int quantity) => new { contactId, items = new[] { new { productId, quantity } } };
}

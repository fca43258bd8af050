using System.Globalization;

namespace Backend.Host.Tests.BadInput;

public sealed class ListParameterTests : ApiTests
{
    private static readonly string[] Lists = ["/v1/contacts", "/v1/products", "/v1/orders", "/v1/licenses"];

    [OneTimeSetUp]
    public async Task FillAsync()
    {
        foreach (var api in new[] { Api, Other })
        {
            var contacts = new[] { await api.NewContactAsync(Shop.Canary), await api.NewContactAsync(Shop.Canary) };
            var products = new[] { await api.NewProductAsync(kind: "license"), await api.NewProductAsync(kind: "license") };
            (await api.PlaceAsync(contacts[0], (products[0], 1))).With(201);
            (await api.PlaceAsync(contacts[1], (products[1], 1))).With(201);
        }
    }

    [Test]
    public async Task List_PageSizeOutOfRange_Is400(
        [ValueSource(nameof(Lists))] string list, [Values(0, -1, 201, int.MaxValue)] int pageSize) =>
        (await Api.GetAsync(string.Create(CultureInfo.InvariantCulture, $"{list}?pageSize={pageSize}"))).IsProblem(400, "validation_failed", "pageSize");

    [Test]
    public async Task List_PageOutOfRange_Is400([ValueSource(nameof(Lists))] string list, [Values(0, -1, 10_000_001)] int page) =>
        (await Api.GetAsync(string.Create(CultureInfo.InvariantCulture, $"{list}?page={page}"))).IsProblem(400, "validation_failed", "page");

    [TestCase("pageSize=ten", "pageSize")]
    [TestCase("pageSize=", "pageSize")]
    [TestCase("pageSize=1.5", "pageSize")]
    [TestCase("pageSize=99999999999", "pageSize")]
    [TestCase("page=first", "page")]
    [TestCase("pageSize=1&pageSize=2", "pageSize")]
    public async Task List_ParameterThatCannotBeRead_Is400(string query, string field) =>
        (await Api.GetAsync($"/v1/contacts?{query}")).IsProblem(400, "malformed_request", field);

    [Test]
    public async Task List_UnknownSort_Is400(
        [ValueSource(nameof(Lists))] string list, [Values("", "-", "nonsense", "created_at", "--createdAt", "createdAt,id", "organizationId")] string sort) =>
        (await Api.GetAsync($"{list}?sort={Uri.EscapeDataString(sort)}")).IsProblem(400, "validation_failed", "sort");

    [TestCase("/v1/contacts?type=person", "type", "validation_failed")]
    [TestCase("/v1/contacts?isActive=yes", "isActive", "malformed_request")]
    [TestCase("/v1/products?kind=service", "kind", "validation_failed")]
    [TestCase("/v1/orders?status=lost", "status", "validation_failed")]
    [TestCase("/v1/orders?contactId=abc", "contactId", "malformed_request")]
    [TestCase("/v1/licenses?status=lost", "status", "validation_failed")]
    [TestCase("/v1/licenses?orderId=7", "orderId", "malformed_request")]
    public async Task List_FilterOfAWrongType_Is400(string path, string field, string code) => (await Api.GetAsync(path)).IsProblem(400, code, field);

    [TestCase("search")]
    [TestCase("q")]
    public async Task List_SearchForTheNulCharacter_Is400(string parameter) =>
        (await Api.GetAsync($"/v1/contacts?{parameter}=a%00b")).IsProblem(400, "validation_failed", parameter);

    [Test]
    public async Task List_DamagedCursor_Is400([ValueSource(nameof(Lists))] string list)
    {
        var cursor = await CursorAsync(Api, list);
        foreach (var damaged in new[] { "", "x", "!!!!", cursor[..^1], cursor + "A", cursor[1..], Flipped(cursor), new string('A', 4_000) })
            (await WithCursorAsync(list, damaged)).IsProblem(400, "validation_failed", "cursor");
    }

    [Test]
    public async Task List_CursorOfAnotherOrganization_Is400([ValueSource(nameof(Lists))] string list) =>
        (await WithCursorAsync(list, await CursorAsync(Other, list))).IsProblem(400, "validation_failed", "cursor");

    [Test]
    public async Task List_CursorOfAnotherList_Is400([ValueSource(nameof(Lists))] string list)
    {
        foreach (var another in Lists.Where(each => each != list))
            (await WithCursorAsync(list, await CursorAsync(Api, another))).IsProblem(400, "validation_failed", "cursor");
    }

    [TestCase("sort=name")]
    [TestCase("sort=createdAt")]
    [TestCase("sort=-name")]
    public async Task List_CursorOfAnotherOrder_Is400(string query) =>
        (await Api.GetAsync($"/v1/contacts?pageSize=1&{query}&cursor={Uri.EscapeDataString(await CursorAsync(Api, "/v1/contacts"))}"))
            .IsProblem(400, "validation_failed", "cursor");

    [Test]
    public async Task List_PageTogetherWithCursor_Is400([ValueSource(nameof(Lists))] string list) =>
        (await Api.GetAsync($"{list}?page=1&cursor={Uri.EscapeDataString(await CursorAsync(Api, list))}")).IsProblem(400, "validation_failed", "cursor");

    private static async Task<string> CursorAsync(Api api, string list) => (await api.GetAsync($"{list}?pageSize=1")).With(200).Json.Text("nextCursor")!;

    private Task<Answer> WithCursorAsync(string list, string cursor) => Api.GetAsync($"{list}?pageSize=1&cursor={Uri.EscapeDataString(cursor)}");

    private static string Flipped(string cursor) => cursor[..(cursor.Length / 2)] + (cursor[cursor.Length / 2] == 'A' ? 'B' : 'A') + cursor[((cursor.Length / 2) + 1)..];
}

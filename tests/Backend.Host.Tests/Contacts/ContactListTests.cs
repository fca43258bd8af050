using System.Globalization;
using System.Text.Json;

namespace Backend.Host.Tests.Contacts;

public sealed class ContactListTests : ApiTests
{
    private static readonly (string Name, string Type, string? Email, string? Notes)[] People =
    [
        ("100% Wool Ltd", "company", "wool@example.org", "Sells knitted blankets"),
        ("100 Acre Wood", "company", "wood@example.org", "Sells honey"),
        ("Under_score", "individual", "under_score@example.org", null),
        ("Underscore", "individual", "underscore@example.org", null),
        ("Back\\slash", "individual", null, null),
        ("Ada Lovelace", "individual", "ada@example.org", "Wrote the first program"),
        ("Adamson", "partner", null, "Knits blankets"),
        ("Same", "individual", null, null),
        ("Same", "individual", null, null),
        ("Same", "individual", null, null),
    ];

    private List<Guid> _ids = [];

    [OneTimeSetUp]
    public async Task FillAsync()
    {
        _ids = [];
        foreach (var (name, type, email, notes) in People)
            _ids.Add((await Api.PostAsync("/v1/contacts", new { name, type, email, notes })).With(201).Id);
        (await Api.PatchAsync($"/v1/contacts/{_ids[^1]}", new { isActive = false })).With(200);
        await Other.NewContactAsync("100% " + Shop.Canary, "ada@example.org");
    }

    [TestCase("search=100%25", "100% Wool Ltd")]
    [TestCase("search=%25", "100% Wool Ltd")]
    [TestCase("search=r_s", "Under_score")]
    [TestCase("search=_", "Under_score")]
    [TestCase("search=%5C", "Back\\slash")]
    [TestCase("search=ADA", "Ada Lovelace", "Adamson")]
    [TestCase("search=wood@", "100 Acre Wood")]
    [TestCase("search=nobody")]
    [TestCase("search=' or 1=1 --")]
    [TestCase("q=lovelace", "Ada Lovelace")]
    [TestCase("q=blankets", "100% Wool Ltd", "Adamson")]
    [TestCase("q=blankets -wool", "Adamson")]
    [TestCase("q=honey or program", "100 Acre Wood", "Ada Lovelace")]
    [TestCase("q=\"first program\"", "Ada Lovelace")]
    [TestCase("q=\"program first\"")]
    [TestCase("q=%26 | ! ( ) :* <->")]
    [TestCase("type=partner", "Adamson")]
    [TestCase("type=company&search=honey")]
    [TestCase("type=company&q=honey", "100 Acre Wood")]
    [TestCase("isActive=false", "Same")]
    public async Task List_Filtered_HoldsWhatFits(string query, params string[] names)
    {
        var escaped = string.Join('&', query.Split('&').Select(Escaped));

        Assert.That((await Api.WalkAsync($"/v1/contacts?{escaped}")).Select(row => row.Text("name")), Is.EquivalentTo(names));
        Assert.That(await Api.TotalAsync($"/v1/contacts?{escaped}"), Is.EqualTo(names.Length));
    }

    [Test]
    public async Task List_WithoutSort_HoldsTheNewestFirst() =>
        Assert.That((await Api.WalkAsync("/v1/contacts")).Select(row => row.Id()), Is.EqualTo(Enumerable.Reverse(_ids)));

    [Test]
    public async Task List_SortedThroughAllPages_HoldsEveryContactOnceInOrder(
        [Values("name", "createdAt", "updatedAt")] string key, [Values("", "-")] string direction, [Values(1, 3, 10)] int pageSize)
    {
        var rows = await Api.WalkAsync(string.Create(CultureInfo.InvariantCulture, $"/v1/contacts?sort={direction}{key}&pageSize={pageSize}"));

        Assert.That(rows.Select(row => row.Id()), Is.EquivalentTo(_ids));
        var whole = (await Api.GetAsync($"/v1/contacts?sort={direction}{key}")).Json.GetProperty("data").EnumerateArray();
        Assert.That(rows.Select(row => row.Id()), Is.EqualTo(whole.Select(row => row.Id())));
        if (key != "name")
            Assert.That(rows.Select(row => row.Text(key)), direction == "" ? Is.Ordered.Ascending : Is.Ordered.Descending);
    }

    [Test]
    public async Task List_SortedByName_KeepsEqualNamesTogetherInOppositeOrders()
    {
        var ascending = (await Api.WalkAsync("/v1/contacts?sort=name&pageSize=2")).ConvertAll(row => row.Id());
        var descending = (await Api.WalkAsync("/v1/contacts?sort=-name&pageSize=2")).ConvertAll(row => row.Id());

        Assert.That(descending, Is.EqualTo(Enumerable.Reverse(ascending)));
    }

    [TestCase(1, 4, 4)]
    [TestCase(3, 4, 2)]
    [TestCase(4, 4, 0)]
    [TestCase(10_000_000, 200, 0)]
    public async Task List_ByPage_TellsTheTotalAlsoPastTheEnd(int page, int pageSize, int rows)
    {
        var answer = (await Api.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/v1/contacts?page={page}&pageSize={pageSize}"))).With(200).Json;

        Assert.That(answer.GetProperty("data").GetArrayLength(), Is.EqualTo(rows));
        var pagination = answer.GetProperty("pagination");
        Assert.That(pagination.GetProperty("total").GetInt64(), Is.EqualTo(10));
        Assert.That(pagination.GetProperty("totalPages").GetInt64(), Is.EqualTo((10 + pageSize - 1) / pageSize));
        Assert.That((pagination.GetProperty("page").GetInt32(), pagination.GetProperty("pageSize").GetInt32()), Is.EqualTo((page, pageSize)));
    }

    [Test]
    public async Task List_ContactCreatedBetweenTwoPages_RepeatsNothing()
    {
        var first = (await Api.GetAsync("/v1/contacts?pageSize=5")).With(200).Json;
        var late = await Api.NewContactAsync("Late");
        var second = (await Api.GetAsync($"/v1/contacts?pageSize=50&cursor={Uri.EscapeDataString(first.Text("nextCursor")!)}")).With(200).Json;
        (await Api.DeleteAsync($"/v1/contacts/{late}")).With(204);

        var seen = new[] { first, second }.SelectMany(page => page.GetProperty("data").EnumerateArray()).Select(row => row.Id());
        Assert.That(seen, Is.EquivalentTo(_ids).And.Unique);
        Assert.That(second.GetProperty("nextCursor").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    private static string Escaped(string parameter)
    {
        var parts = parameter.Split('=', 2);
        return $"{parts[0]}={Uri.EscapeDataString(Uri.UnescapeDataString(parts[1]))}";
    }
}

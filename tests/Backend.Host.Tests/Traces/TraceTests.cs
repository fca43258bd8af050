
namespace Backend.Host.Tests.Traces;

public sealed class TraceTests : ApiTests
{
    private Guid _contact;

    private Guid _product;

    [OneTimeSetUp]
    public async Task CreateAsync()
    {
        _contact = await Api.NewContactAsync();
        _product = await Api.NewProductAsync(kind: "license");
    }

    [Test]
    public async Task Post_Order_IsOneTreeFromRequestToStatements()
    {
        var (_, trace) = await TraceAsync(HttpMethod.Post, "/v1/orders", Order(1));

        var handler = trace.Below(trace.Root).Single();
        var unit = trace.Below(handler).Single();
        Assert.That((trace.Root.Name, handler.Name, unit.Name), Is.EqualTo(("POST /v1/orders", "orders.PlaceOrder", "unit_of_work")));
        Assert.That(trace.Below(unit).Select(span => span.Name).Distinct(), Is.EqualTo(new[]
        {
            "SELECT orders.products", "INSERT orders.orders", "INSERT orders.order_items", "UPDATE orders.products",
            "INSERT licenses.licenses", "INSERT platform.jobs", "INSERT platform.outbox", "SELECT orders.orders",
        }));
        Assert.That(trace.Below(unit).Select(span => span.Kind), Is.All.EqualTo("client"));
        Assert.That(trace.Spans, Has.Count.EqualTo(3 + trace.Below(unit).Count()), "every other parent is present");
        Assert.That(unit.Number("backend.unit_of_work.statements"), Is.EqualTo(trace.Below(unit).Count()));
        Assert.That(unit["backend.unit_of_work.outcome"], Is.EqualTo("committed"));
    }

    [TestCase("GET", "/v1/contacts", "GET /v1/contacts", "contacts.ListContacts", 200)]
    [TestCase("GET", "/v1/contacts/{contact}", "GET /v1/contacts/{id}", "contacts.GetContact", 200)]
    [TestCase("GET", "/v1/products", "GET /v1/products", "orders.ListProducts", 200)]
    [TestCase("GET", "/v1/products/{product}", "GET /v1/products/{id}", "orders.GetProduct", 200)]
    [TestCase("GET", "/v1/orders", "GET /v1/orders", "orders.ListOrders", 200)]
    [TestCase("GET", "/v1/orders/{unknown}", "GET /v1/orders/{id}", "orders.GetOrder", 404)]
    [TestCase("POST", "/v1/orders/{unknown}/cancel", "POST /v1/orders/{id}/cancel", "orders.CancelOrder", 404)]
    [TestCase("GET", "/v1/licenses", "GET /v1/licenses", "licenses.ListLicenses", 200)]
    [TestCase("GET", "/v1/licenses/{unknown}", "GET /v1/licenses/{id}", "licenses.GetLicense", 404)]
    [TestCase("DELETE", "/v1/contacts/{unknown}", "DELETE /v1/contacts/{id}", "contacts.DeleteContact", 404)]
    public async Task Send_AnyRoute_IsNamedAfterItsTemplateAndInNoError(string method, string path, string root, string handler, int status)
    {
        var address = path.Replace("{contact}", _contact.ToString(), StringComparison.Ordinal)
            .Replace("{product}", _product.ToString(), StringComparison.Ordinal)
            .Replace("{unknown}", Guid.CreateVersion7().ToString(), StringComparison.Ordinal);

        var (answer, trace) = await TraceAsync(new HttpMethod(method), address, null);

        answer.With(status);
        Assert.That(trace.Root.Name, Is.EqualTo(root));
        Assert.That(trace.Root["http.route"], Is.EqualTo(root.Split(' ')[1]));
        Assert.That(trace.Root.Number("http.response.status_code"), Is.EqualTo(status));
        Assert.That(trace.Root["http.request.method"], Is.EqualTo(method));
        Assert.That(trace.Root["backend.organization.id"], Is.EqualTo(Organization.ToString()));
        Assert.That(trace.Below(trace.Root).Single().Name, Is.EqualTo(handler));
        AssertWhole(trace);
        Assert.That(trace.Spans.Where(span => span.IsError), Is.Empty);
    }

    [Test]
    public async Task Post_OrderThatIsRefused_IsRolledBackAndInNoError()
    {
        var (answer, trace) = await TraceAsync(HttpMethod.Post, "/v1/orders", Order(999));

        answer.IsProblem(409, "insufficient_stock");
        Assert.That(trace.UnitOfWork["backend.unit_of_work.outcome"], Is.EqualTo("rolled_back"));
        Assert.That(trace.Below(trace.Root).Single()["backend.outcome"], Is.EqualTo("refused"));
        Assert.That(trace.Below(trace.Root).Single()["error.type"], Is.EqualTo("insufficient_stock"));
        Assert.That(trace.Spans.Where(span => span.IsError), Is.Empty);
    }

    [Test]
    public async Task Post_EmailThatIsTaken_MarksTheStatementAndNotTheRequest()
    {
        var email = Shop.Email();
        await Api.NewContactAsync(email: email);

        var (answer, trace) = await TraceAsync(HttpMethod.Post, "/v1/contacts", new { name = "Ada", email });

        answer.IsProblem(409, "already_exists");
        Assert.That(trace.Spans.Single(span => span.Name == "INSERT contacts.contacts")["error.type"], Is.EqualTo("23505"));
        Assert.That(trace.Root.IsError, Is.False);
        Assert.That(trace.Below(trace.Root).Single().IsError, Is.False);
    }

    [TestCase(401)]
    [TestCase(400)]
    [TestCase(404)]
    public async Task Send_RefusedBeforeTheHandler_IsTheRootAlone(int status)
    {
        var (answer, trace) = await Trace.OfAsync(Host, parent => status switch
        {
            401 => Host.Anonymous.GetAsync("/v1/contacts", parent),
            404 => Api.GetAsync("/v1/nothing", parent),
            _ => Api.PostAsync("/v1/contacts", "{", parent),
        });

        answer.With(status);
        Assert.That(trace.Spans, Has.Count.EqualTo(1));
        Assert.That((trace.Root.Number("http.response.status_code"), trace.Root.IsError), Is.EqualTo((status, false)));
    }

    [Test]
    public async Task Problem_TraceId_LeadsToTheTrace()
    {
        var answer = (await Api.GetAsync($"/v1/orders/{Guid.CreateVersion7()}")).IsProblem(404, "not_found");

        (await Host.Anonymous.GetAsync($"/traces/{answer.Json.Text("traceId")}")).With(200);
    }

    [Test]
    public async Task Send_ValuesOfRows_AppearInNoTraceAndNoLog()
    {
        const string Value = "zanzibarheron";
        var id = Guid.Empty;
        (string Path, object? Body, HttpMethod Method)[] calls =
        [
            ("/v1/contacts", new { name = Value, email = Value + "@example.org", notes = Value, metadata = new { key = Value } }, HttpMethod.Post),
            ("/v1/contacts", new { name = Value, email = Value + "@example.org" }, HttpMethod.Post),
            ("/v1/contacts", new { name = Value, email = Value }, HttpMethod.Post),
            ("/v1/contacts", "{\"" + Value + "\":\"" + Value, HttpMethod.Post),
            ("/v1/contacts", new { name = Value, email = Value + "@example.org", phone = Value }, HttpMethod.Put),
            ($"/v1/contacts?search={Value}", null, HttpMethod.Get),
            ($"/v1/contacts?q={Value}&type={Value}", null, HttpMethod.Get),
            ("/v1/products", new { sku = Value, name = Value, unitPriceCents = 1, stock = 1 }, HttpMethod.Post),
            ("/v1/products", new { sku = Value, name = Value, unitPriceCents = 1, stock = 1 }, HttpMethod.Post),
            ("/v1/orders", new { contactId = _contact, externalRef = Value, items = new[] { new { productId = _product, quantity = 1 } } }, HttpMethod.Post),
        ];
        foreach (var (path, body, method) in calls)
        {
            var (answer, trace) = await TraceAsync(method, path, body);
            id = answer.Status == 201 && path == "/v1/contacts" ? answer.Id : id;
            Assert.That(trace.Text, Does.Not.Contain(Value).IgnoreCase, $"{method} {path}");
        }

        (await Api.DeleteAsync($"/v1/contacts/{id}")).With(204);
        Assert.That(Host.Process.Transcript(), Does.Not.Contain(Value).IgnoreCase);
    }

    private object Order(int quantity) => new { contactId = _contact, items = new[] { new { productId = _product, quantity } } };

    private Task<(Answer Answer, Trace Trace)> TraceAsync(HttpMethod method, string path, object? body) =>
        Trace.OfAsync(Host, parent => Api.SendAsync(method, path, body, parent));

    private static void AssertWhole(Trace trace)
    {
        var ids = trace.Spans.Select(span => span.SpanId).ToList();
        Assert.That(trace.Spans.Where(span => span != trace.Root).Select(span => span.ParentId), Is.SubsetOf(ids));
    }
}

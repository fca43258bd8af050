using System.Text.Json;
using Backend.Client.Calls;
using Backend.Client.Contacts;

namespace Backend.Client.Tests;

internal sealed class AnswerTests : ClientFixture
{
    [Test]
    public async Task Request_OfAnyKind_CarriesTheToken()
    {
        Server.Answers(200, Contact);
        var contact = await Client().Contacts.GetAsync(Id, CancellationToken.None);

        Assert.That(Server.Sent.Single().Line, Is.EqualTo($"GET /v1/contacts/{Id}"));
        Assert.That(Server.Sent.Single().Headers["Authorization"], Is.EqualTo("Bearer secret"));
        Assert.That((contact.Type, contact.Version, contact.Email, contact.Metadata.GetProperty("a").GetInt32()), Is.EqualTo((ContactType.Company, 7L, (string?)null, 1)));
    }

    [Test]
    public async Task Label_OfANewerServer_IsUnknown()
    {
        Server.Answers(200, Contact.Replace("company", "federation", StringComparison.Ordinal));

        Assert.That((await Client().Contacts.GetAsync(Id, CancellationToken.None)).Type, Is.EqualTo(ContactType.Unknown));
    }

    [Test]
    public async Task Changes_UnsetNullAndValue_AreThreeThings()
    {
        Server.Answers(200, Contact);
        var changes = new ContactChanges { Email = null, IsActive = false, Metadata = JsonElement.Parse("""{"a":null}""") };
        await Client().Contacts.UpdateAsync(Id, changes, CancellationToken.None, new CallOptions { IfVersion = 7 });

        var sent = Server.Sent.Single();
        Assert.That(sent.Body, Is.EqualTo("""{"email":null,"isActive":false,"metadata":{"a":null}}"""));
        Assert.That(sent.Headers["If-Match"], Is.EqualTo("\"7\""));
        Assert.That(sent.Key, Is.Not.Null);
    }

    [Test]
    public async Task ListAll_FollowsTheCursors()
    {
        Server.Answers(200, $$"""{"data":[{{Contact}}],"nextCursor":"a+b"}""").Answers(200, $$"""{"data":[{{Contact}}],"nextCursor":null}""");
        var count = 0;
        await foreach (var _ in Client().Contacts.ListAllAsync(new ContactFilter { Type = ContactType.Company, PageSize = 1 }, CancellationToken.None))
            count++;

        Assert.That(count, Is.EqualTo(2));
        Assert.That(Server.Sent.Select(request => request.Line), Is.EqualTo(new[]
        {
            "GET /v1/contacts?type=company&pageSize=1", "GET /v1/contacts?type=company&pageSize=1&cursor=a%2Bb",
        }));
    }

    [Test]
    public async Task Import_SendsALineForEachAndReadsTheAnswers()
    {
        Server.Answers(200, """
            {"line":1,"status":"created","id":"01970000-0000-7000-8000-000000000001"}
            {"summary":{"isComplete":true,"lines":1,"created":1,"updated":0,"unchanged":0,"skipped":0,"failed":0}}
            """, "application/x-ndjson");
        List<ImportedLine> answers = [];
        await foreach (var line in Client().Contacts.ImportAsync(Lines(), DuplicateRule.Skip, CancellationToken.None))
            answers.Add(line);

        Assert.That(Server.Sent.Single().Line, Is.EqualTo("POST /v1/contacts/import?onDuplicate=skip"));
        Assert.That(Server.Sent.Single().Body, Is.EqualTo("{\"name\":\"Ada\"}\n{\"name\":\"Bob\"}\n"));
        Assert.That((answers[0].Status, answers[0].Id, answers[1].Summary!.Created), Is.EqualTo((LineStatus.Created, Id, 1)));
    }

    [TestCase(502, true)]
    [TestCase(400, false)]
    public async Task Answer_OfSomethingElse_IsUnexpected(int status, bool retryable)
    {
        Server.Answers(status, "<html>", "text/html");
        var error = await RefusedAsync(() => Client(o => o with { MaxRetries = 0 }).Contacts.GetAsync(Id, CancellationToken.None));

        Assert.That((error.Status, error.Code, error.Retryable), Is.EqualTo((status, "unexpected_answer", retryable)));
    }

    [Test]
    public async Task Answer_ThatIsNoJson_IsUnexpected()
    {
        Server.Answers(200, "<html>", "text/html");

        Assert.That((await RefusedAsync(() => Client().Contacts.GetAsync(Id, CancellationToken.None))).Code, Is.EqualTo("unexpected_answer"));
    }

    private static async IAsyncEnumerable<ContactLine> Lines()
    {
        yield return new ContactLine { Name = "Ada" };
        await Task.Yield();
        yield return new ContactLine { Name = "Bob" };
    }
}

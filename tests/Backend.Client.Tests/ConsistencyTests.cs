using Backend.Client.Contacts;

namespace Backend.Client.Tests;

internal sealed class ConsistencyTests : ClientFixture
{
    private const string Header = "Backend-Consistency-Token";

    [Test]
    public async Task Read_AfterAWrite_CarriesItsToken()
    {
        Server.Answers(200, Contact).Writes(Contact, "one").Answers(200, Contact);
        var client = Client();
        await client.Contacts.GetAsync(Id, CancellationToken.None);
        await client.Contacts.CreateAsync(new NewContact { Name = "Ada" }, CancellationToken.None);
        await client.Contacts.GetAsync(Id, CancellationToken.None);

        Assert.That(Server.Sent.Select(request => request.Headers.GetValueOrDefault(Header)), Is.EqualTo(new[] { null, null, "one" }));
    }

    [Test]
    public async Task Read_AfterWritesOneByOne_CarriesTheLastToken()
    {
        Server.Writes(Contact, "one").Writes(Contact, "two").Answers(200, Contact);
        var client = Client();
        await client.Contacts.CreateAsync(new NewContact { Name = "Ada" }, CancellationToken.None);
        await client.Contacts.CreateAsync(new NewContact { Name = "Bob" }, CancellationToken.None);
        await client.Contacts.GetAsync(Id, CancellationToken.None);

        Assert.That(Server.Sent[^1].Headers[Header], Is.EqualTo("two"));
    }

    [Test]
    public async Task Read_AfterWritesSideBySide_CarriesTheTokensOfAll()
    {
        var first = new TaskCompletionSource();
        Server.Writes(Contact, "one", first.Task).Writes(Contact, "two").Answers(200, Contact);
        var client = Client();
        var slow = client.Contacts.CreateAsync(new NewContact { Name = "Ada" }, CancellationToken.None);
        await client.Contacts.CreateAsync(new NewContact { Name = "Bob" }, CancellationToken.None);
        first.SetResult();
        await slow;
        await client.Contacts.GetAsync(Id, CancellationToken.None);

        Assert.That(Server.Sent[^1].Headers[Header].Split(','), Is.EquivalentTo(new[] { "one", "two" }));
    }

    [Test]
    public async Task Read_AfterMoreWritesSideBySideThanTheServerTakes_AsksForTheLatest()
    {
        var all = new TaskCompletionSource();
        for (var i = 0; i < 17; i++)
            Server.Writes(Contact, $"token {i}", all.Task);
        Server.Answers(200, Contact);
        var client = Client();
        var writes = Enumerable.Range(0, 17).Select(_ => client.Contacts.CreateAsync(new NewContact { Name = "Ada" }, CancellationToken.None)).ToArray();
        all.SetResult();
        await Task.WhenAll(writes);
        await client.Contacts.GetAsync(Id, CancellationToken.None);

        Assert.That(Server.Sent[^1].Headers[Header], Is.EqualTo("latest"));
    }
}


namespace Backend.Host.Tests.Contacts;

/// <summary>Merging over HTTP: what other modules keep moves in the same transaction.</summary>
public sealed class MergeTests : ApiTests
{
    [Test]
    public async Task Post_MovesOrdersAndLicenses_AndAnswersTheSurvivor()
    {
        var survivor = await Api.NewContactAsync("Ada");
        var duplicate = await Api.NewContactAsync("Ada L.", Shop.Email());
        var order = (await Api.PlaceAsync(duplicate, (await Api.NewProductAsync(kind: "license"), 2))).With(201).Id;

        var merged = (await Api.PostAsync($"/v1/contacts/{survivor}/merge", new { duplicateId = duplicate }, new Header("If-Match", "\"1\""))).With(200);

        using (Assert.EnterMultipleScope())
        {
            Assert.That((merged.Id, merged.ETag), Is.EqualTo((survivor, "\"2\"")));
            Assert.That((await Api.GetAsync($"/v1/orders/{order}")).With(200).Json.GetProperty("contact").Id(), Is.EqualTo(survivor));
            Assert.That(await Api.TotalAsync($"/v1/licenses?contactId={survivor}"), Is.EqualTo(1));
            Assert.That(await Api.TotalAsync($"/v1/licenses?contactId={duplicate}"), Is.Zero);
            (await Api.GetAsync($"/v1/contacts/{duplicate}")).With(404);
            Assert.That((await Api.GetAsync($"/v1/contacts/{survivor}/activity")).With(200).Text, Does.Contain("contact_merged"));
        }
    }

    [Test]
    public async Task Post_ThatIsRefused_SaysWhy()
    {
        var mine = await Api.NewContactAsync();
        var theirs = await Other.NewContactAsync();

        using (Assert.EnterMultipleScope())
        {
            (await Api.PostAsync($"/v1/contacts/{mine}/merge", new { duplicateId = mine })).With(400);
            (await Api.PostAsync($"/v1/contacts/{mine}/merge", new { duplicateId = theirs })).With(404);
            (await Api.PostAsync($"/v1/contacts/{mine}/merge", new { duplicateId = await Api.NewContactAsync() }, new Header("If-Match", "\"9\""))).With(412);
        }
    }
}

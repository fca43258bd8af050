
namespace Backend.Host.Tests.Organizations;

/// <summary>Rows of every module, written over HTTP.</summary>
internal static class FilledOrganization
{
    public static async Task FillAsync(Api api)
    {
        var contact = (await api.PostAsync("/v1/contacts", new
        {
            name = "Ünïcode \\ \"quoted\"",
            email = Shop.Email(),
            notes = "first line\nsecond\tline \\n",
            metadata = new { nested = new { list = new object[] { 1, 2.50, "three\n" } } },
        })).With(201).Id;
        await api.NewContactAsync("Grace Hopper");
        var tea = await api.NewProductAsync();
        var license = await api.NewProductAsync(kind: "license");
        (await api.PlaceAsync(contact, (tea, 2), (license, 3))).With(201);
    }
}

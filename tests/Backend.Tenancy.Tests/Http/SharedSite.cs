namespace Backend.Tenancy.Tests.Http;

/// <summary>One site for the fixtures that leave its defences alone.</summary>
internal static class SharedSite
{
    private static Task<ApiSite>? site;

    public static Task<ApiSite> JoinAsync() => site ??= ApiSite.StartAsync();

    public static async Task StopAsync()
    {
        if (site is not null)
            await (await site).DisposeAsync();
        site = null;
    }
}

using Backend.Data.Execution;
using Backend.Host.Development;
using Backend.Kernel.Identity;
using Backend.Kernel.Modules;
using Backend.Kernel.Telemetry.Traces;

namespace Backend.Host.Serving;

/// <summary>What a person sees when the host is up: where, what, for whom, and a first call to paste.</summary>
internal static class Banner
{
    public static string Text(string address, ModuleCatalog catalog, IReadOnlyList<RegisteredOrganization> organizations, TokenIssuer? tokens)
    {
        List<string> lines = ["", $"Backend serves on {address}", "", .. catalog.ToTable().Select(Indented), "", Indented($"docs    {address}{Docs.Path}")];
        if (tokens is not null)
            lines.Add(Indented($"traces  {address}{TracesPage.Path}"));
        if (tokens is not null && organizations.Count > 0)
            lines.AddRange(FirstCall(address, organizations, tokens));
        return string.Join(Environment.NewLine, lines) + Environment.NewLine;
    }

    private static IEnumerable<string> FirstCall(string address, IReadOnlyList<RegisteredOrganization> organizations, TokenIssuer tokens)
    {
        var first = organizations[0];
        var token = tokens.Issue(first.Id, "developer", DevelopmentTokens.AllScopes.Split(' '), TimeSpan.FromMinutes(60));
        return
        [
            "",
            "organizations",
            .. organizations.Take(5).Select(organization => Indented($"{organization.Id}  {organization.Name}")),
            .. organizations.Count > 5 ? [Indented("… `org list` shows all")] : Array.Empty<string>(),
            "",
            $"A first call as {first.Name} (the token is valid for 60 minutes):",
            "",
            $"curl -s {address}/v1/contacts -H 'Content-Type: application/json' -d '{{\"name\":\"Ada Lovelace\"}}' -H 'Authorization: Bearer {token}'",
        ];
    }

    private static string Indented(string line) => $"  {line}";
}

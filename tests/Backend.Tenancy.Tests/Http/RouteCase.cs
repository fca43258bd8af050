namespace Backend.Tenancy.Tests.Http;

/// <summary>A route of the API, aimed at somebody's things.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Template">As the OpenAPI document has it.</param>
/// <param name="Path">The path and query that name what is aimed at.</param>
/// <param name="Body">The body; null where the route takes none.</param>
internal sealed record RouteCase(string Method, string Template, Func<Aim, string> Path, Func<Aim, object>? Body = null)
{
    public string Route => $"{Method} {Template}";

    /// <summary>Whether the route addresses one thing, so that another's must not be found.</summary>
    public bool AddressesOne => Template.Contains("{id}", StringComparison.Ordinal);

    public override string ToString() => Route;
}

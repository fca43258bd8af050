using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection;

namespace Backend.Kernel.Tests.Http;

internal sealed class ApiDescriptionTests : ApiFixture
{
    [Test]
    public void Explorer_MappedRequests_AreEachDescribedOnce()
    {
        var described = Describe().Select(d => $"{d.HttpMethod} {d.RelativePath}").Where(d => d.Contains("widgets", StringComparison.Ordinal));

        Assert.That(described, Is.EquivalentTo(new[]
        {
            "POST v1/widgets", "GET v1/widgets", "GET v1/widgets/{id}", "PATCH v1/widgets/{id}", "DELETE v1/widgets/{id}",
            "POST v1/widgets/import", "GET v1/widgets/export",
        }));
    }

    [Test]
    public void Explorer_Patch_HasPathHeaderAndBody()
    {
        var patch = Describe().Single(d => d.HttpMethod == "PATCH");

        Assert.That(patch.ParameterDescriptions.Select(p => $"{p.Source.Id} {p.Name}"), Is.EqualTo(new[] { "Path id", "Header If-Match", "Header Idempotency-Key", "Header Backend-Timeout-Ms", "Body body" }));
        Assert.That(patch.SupportedRequestFormats.Select(f => f.MediaType), Is.EqualTo(new[] { "application/json", "application/merge-patch+json" }));
    }

    [Test]
    public void Explorer_List_HasEachQueryParameterAndItsAnswers()
    {
        var list = Describe().Single(d => d is { HttpMethod: "GET", RelativePath: "v1/widgets" });

        Assert.That(list.ParameterDescriptions.Select(p => p.Name), Is.EqualTo(new[] { "search", "kind", "isActive", "pageSize", "contactId", "since", "Backend-Timeout-Ms" }));
        Assert.That(list.ParameterDescriptions.Where(p => p.IsRequired || p.ModelMetadata?.ModelType != p.Type), Is.Empty);
        Assert.That(list.SupportedResponseTypes.Select(r => (r.StatusCode, r.IsDefaultResponse)), Is.EqualTo(new[] { (200, false), (0, true) }));
    }

    private IReadOnlyList<ApiDescription> Describe()
        => [.. Api.Services.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items.SelectMany(g => g.Items)];
}

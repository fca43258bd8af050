using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Backend.Data.Migrations.Organizations.Deletion;

namespace Backend.Host.Commands.Organizations;

/// <summary>The results of <c>org …</c> as JSON, for scripts.</summary>
internal static class OrganizationJson
{
    // It goes to a terminal or a file, never into HTML.
    private static readonly OrganizationJsonContext Json =
        new(new JsonSerializerOptions(OrganizationJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Write(IReadOnlyList<ListedOrganization> organizations) => JsonSerializer.Serialize(organizations, Json.IReadOnlyListListedOrganization);

    public static string Write(DeletionReceipt receipt) => JsonSerializer.Serialize(
        new WrittenReceipt(receipt.Organization.Value, receipt.RequestedAt, receipt.CompletedAt, receipt.Rows, receipt.Tables), Json.WrittenReceipt);
}

internal sealed record ListedOrganization(Guid Id, string Name, string Status, DateTimeOffset CreatedAt);

internal sealed record WrittenReceipt(Guid Organization, DateTimeOffset RequestedAt, DateTimeOffset CompletedAt, long Rows, IReadOnlyList<DeletedRows> Tables);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true)]
[JsonSerializable(typeof(IReadOnlyList<ListedOrganization>))]
[JsonSerializable(typeof(WrittenReceipt))]
internal sealed partial class OrganizationJsonContext : JsonSerializerContext;

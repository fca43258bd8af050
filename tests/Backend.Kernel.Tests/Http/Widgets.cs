using System.Text.Json;
using Backend.Data.Schema;
using Backend.Kernel.Http.Endpoints;
using Backend.Kernel.Http.Streaming;
using Backend.Messages;

namespace Backend.Kernel.Tests.Http;

internal enum WidgetKind
{
    Plain,
    TwoSided,
}

internal sealed record WidgetPart(Guid ProductId, int Quantity);

internal sealed record CreateWidget(
    string Name,
    int Quantity,
    string? Notes = null,
    WidgetKind Kind = WidgetKind.Plain,
    DateTimeOffset? ExpiresAt = null,
    long? PriceCents = null,
    bool? IsActive = null,
    JsonElement? Metadata = null,
    IReadOnlyList<WidgetPart>? Parts = null) : ICommand<Widget>
{
    public int Doubled => Quantity * 2;
}

internal sealed record WidgetPatch
{
    public Optional<string> Name { get; init; }

    public Optional<string?> Notes { get; init; }

    public Optional<int> Quantity { get; init; }

    public Optional<int?> Rank { get; init; }

    public Optional<WidgetKind> Kind { get; init; }
}

internal sealed record PatchWidget(Guid Id, long? Version, WidgetPatch Patch) : ICommand<Widget>;

internal sealed record WidgetFilter(
    string? Search = null, WidgetKind? Kind = null, bool? IsActive = null, int PageSize = 50, Guid? ContactId = null, DateTimeOffset? Since = null);

internal sealed record ListWidgets(WidgetFilter Filter) : IQuery<IReadOnlyList<Widget>>;

internal sealed record ImportWidgets(IReadOnlyList<WidgetPart> Parts) : ICommand<IReadOnlyList<LineOutcome>>;

internal sealed record ExportWidgets(string? Cursor) : IQuery<KeysetPage<WidgetPart>>;

internal sealed record GetWidget(Guid Id) : IQuery<Widget>;

internal sealed record DeleteWidget(Guid Id) : ICommand<bool>;

internal sealed record Widget(Guid Id, string Name, long Version, WidgetKind Kind, DateTimeOffset CreatedAt, string? Notes)
{
    public static readonly Widget Sample = new(
        Guid.Parse("01970000-0000-7000-8000-000000000001"), "Müller <b>", 7, WidgetKind.TwoSided, new DateTimeOffset(2026, 1, 31, 14, 0, 0, TimeSpan.FromHours(2)), null);
}

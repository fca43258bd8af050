using Backend.Modules.Orders.Schema;

namespace Backend.Modules.Orders.Samples;

/// <summary>An order with its lines.</summary>
internal sealed record SampleOrder(NewOrder Row, IReadOnlyList<NewOrderItem> Items, IReadOnlyList<SampleLicenseLine> Licensed);

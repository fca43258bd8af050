using Backend.Modules.Orders.Schema;

namespace Backend.Modules.Orders.Features;

/// <summary>What one line takes from a product that is locked.</summary>
internal sealed record TakenLine(Product Product, int Quantity);

namespace Backend.Modules.Orders.Samples;

/// <summary>Which order it is, before anything else of it is made.</summary>
/// <param name="Contact">The number of the contact who orders.</param>
/// <param name="Number">Which of the contact's orders it is.</param>
/// <param name="ContactId">The contact's id.</param>
/// <param name="Id">The order's id.</param>
/// <param name="CreatedAt">When it is placed.</param>
internal readonly record struct OrderKey(int Contact, int Number, Guid ContactId, Guid Id, DateTimeOffset CreatedAt);

namespace Backend.Data.Migrations.Pulling;

/// <summary>Something that a C# schema cannot say.</summary>
/// <param name="Name">The table or other entity: <c>public.order_details</c>.</param>
/// <param name="Reason">Why, as a sentence.</param>
/// <param name="Fix">The SQL to run before pulling again; null when a person must decide.</param>
public sealed record LeftOut(string Name, string Reason, string? Fix);

namespace Backend.Testing.Kinds.Schema;

/// <summary>Tables with a column of every type, and everything else that a schema may have.</summary>
public static class Tables
{
    public static HoldersTable Holders { get; } = new();

    public static PlainsTable Plains { get; } = new();

    public static OptionalsTable Optionals { get; } = new();

    public static ListsTable Lists { get; } = new();

    public static RatesTable Rates { get; } = new();

    public static RoomsTable Rooms { get; } = new();

    public static BookingsTable Bookings { get; } = new();

    public static RoomUsesView RoomUses { get; } = new();

    public static CheapRatesView CheapRates { get; } = new();

    public static RateSummaryView RateSummaries { get; } = new();
}

using Backend.Kernel.Tests.Ledger.Schema;

namespace Backend.Kernel.Tests.Ledger;

/// <summary>The rows that the ledger cannot be without.</summary>
internal static class LedgerReferences
{
    public static IReadOnlyList<NewCurrency> Currencies { get; } =
    [
        new() { Code = "EUR", Name = "Euro", Symbol = "€" },
        new() { Code = "CHF", Name = "Swiss franc", Symbol = null },
    ];

    public static IReadOnlyList<NewCategory> Categories { get; } =
    [
        new() { Code = "rent", Name = "Rent" },
        new() { Code = "travel", Name = "Travel" },
    ];
}

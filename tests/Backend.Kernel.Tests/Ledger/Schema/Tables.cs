namespace Backend.Kernel.Tests.Ledger.Schema;

internal static class Tables
{
    public static AccountsTable Accounts { get; } = new();

    public static CurrenciesTable Currencies { get; } = new();

    public static CategoriesTable Categories { get; } = new();

    public static PublishedAccountsTable PublishedAccounts { get; } = new();
}

namespace Backend.Kernel.Tests.Ledger.Schema;

internal static class Tables
{
    public static AccountsTable Accounts { get; } = new();

    public static PublishedAccountsTable PublishedAccounts { get; } = new();
}

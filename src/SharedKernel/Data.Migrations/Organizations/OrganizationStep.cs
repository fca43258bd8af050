namespace Backend.Data.Migrations.Organizations;

/// <summary>What an export or a deletion is doing.</summary>
public enum OrganizationStep
{
    /// <summary>It counts the rows of the snapshot.</summary>
    Counting,

    /// <summary>It writes files.</summary>
    Writing,

    /// <summary>It reads back what it has written, or looks whether anything is left.</summary>
    Verifying,

    /// <summary>Another run of migrations, or another deletion, has to end first.</summary>
    WaitingForOtherRun,

    /// <summary>Transactions that may have entered the organization have to end first.</summary>
    WaitingForTransactions,

    /// <summary>It deletes rows.</summary>
    Deleting,
}

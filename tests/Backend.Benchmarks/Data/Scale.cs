namespace Backend.Benchmarks.Data;

/// <summary>How many rows there are.</summary>
/// <param name="Organizations">Organizations, all of one size.</param>
/// <param name="Contacts">Contacts of each.</param>
/// <param name="Products">Products of each.</param>
/// <param name="Orders">Orders of each, with three lines.</param>
internal sealed record Scale(int Organizations, int Contacts, int Products, int Orders)
{
    /// <summary>200,000 contacts, 5,000 products, 100,000 orders.</summary>
    public static Scale Full { get; } = new(100, 2_000, 50, 1_000);

    /// <summary>A tenth of the organizations: each is as large as in the full run, so the same plans are measured.</summary>
    public static Scale Quick { get; } = new(10, 2_000, 50, 1_000);

    /// <summary>One small organization, which is put back before each contender is checked.</summary>
    public static Scale Checked { get; } = new(1, 400, 20, 40);
}

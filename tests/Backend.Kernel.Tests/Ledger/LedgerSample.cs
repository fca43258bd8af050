using System.Globalization;
using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Samples;
using Backend.Kernel.Tests.Ledger.Schema;

namespace Backend.Kernel.Tests.Ledger;

/// <summary>Accounts that follow from the seed. A test may stop it in the middle.</summary>
internal sealed class LedgerSample(Func<SampleUnit, Task>? whenInserted = null) : ISample
{
    public static readonly SampleSize Accounts = new("accounts", "Accounts of each organization.", Default: 20, Most: 1_000);

    public IReadOnlyList<SampleSize> Sizes { get; } = [Accounts];

    public async Task WriteAsync(SampleUnit unit, CancellationToken cancellationToken)
    {
        var accounts = Enumerable.Range(0, unit.Count(Accounts)).Select(number => Account(unit, number));
        await unit.InsertMissingAsync(Tables.Accounts, Tables.Accounts.Id, accounts, account => account.Id.Value, cancellationToken);
        if (whenInserted is not null)
            await whenInserted(unit);
    }

    private static NewAccount Account(SampleUnit unit, int number)
    {
        var random = unit.Stream("ledger.accounts").At(number);
        return new NewAccount
        {
            Id = random.Version7(random.GrowingMoment(unit.From, unit.Until)),
            Name = string.Create(CultureInfo.InvariantCulture, $"Account {number}"),
            Cents = random.Between(0L, 1_000_000L),
        };
    }
}

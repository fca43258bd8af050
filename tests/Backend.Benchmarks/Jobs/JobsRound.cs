using System.Globalization;

namespace Backend.Benchmarks.Jobs;

/// <summary>The same jobs by the worker and by hand, completed many at a time and each in its transaction.</summary>
internal sealed record JobsRound(Drained Batched, Drained BareBatched, Drained InTransaction, Drained BareInTransaction)
{
    public double BatchedRatio => Batched.PerSecond / BareBatched.PerSecond;

    public double InTransactionRatio => InTransaction.PerSecond / BareInTransaction.PerSecond;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        completed in batches: worker {Batched}; bare {BareBatched}; ratio {BatchedRatio:0.00}
        completed in transactions: worker {InTransaction}; bare {BareInTransaction}; ratio {InTransactionRatio:0.00}
        """);
}

using Backend.Kernel.Seeding.Randomness;

namespace Backend.Kernel.Tests.Seeding.Randomness;

public sealed class SkewedCountTests
{
    private const int Parents = 10_000;

    [TestCase("0.5")]
    [TestCase(2)]
    [TestCase(40)]
    public void Of_ManyParents_AveragesTheMeanAndIsSkewed(decimal mean)
    {
        var counts = Counts(mean);

        Assert.That((decimal)counts.Sum() / Parents, Is.InRange(mean * 0.95m, mean * 1.05m));
        Assert.That(counts.Count(count => count == 0), Is.GreaterThan(Parents * 4 / 10));
        Assert.That(counts.Max(), Is.GreaterThanOrEqualTo((int)(mean * 10)));
    }

    [Test]
    public void Of_LargerMean_TakesNoChildAway()
    {
        foreach (var (less, more) in Counts(0.5m).Zip(Counts(0.7m)))
            Assert.That(more, Is.GreaterThanOrEqualTo(less));
    }

    [Test]
    public void Of_MeanOfZero_IsZero() => Assert.That(Counts(0), Is.All.Zero);

    [TestCase("-0.1")]
    [TestCase("1000.1")]
    public void SkewedCount_MeanOutOfRange_Throws(decimal mean) =>
        Assert.That(() => new SkewedCount(mean), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static List<int> Counts(decimal mean)
    {
        var count = new SkewedCount(mean);
        return [.. Enumerable.Range(0, Parents).Select(parent =>
        {
            var random = SeedStream.Of(1).At(parent);
            return count.Of(ref random);
        })];
    }
}

using Backend.Kernel.Seeding.Randomness;

namespace Backend.Kernel.Tests.Seeding.Randomness;

public sealed class SeedRandomTests
{
    private static readonly DateTimeOffset From = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Until = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Test]
    public void Below_ManyTimes_ReachesEveryNumberAboutAsOften()
    {
        var random = SeedStream.Of(1).At(0);
        var counts = new int[10];
        for (var i = 0; i < 10_000; i++)
            counts[random.Below(10)]++;

        Assert.That(counts, Is.All.InRange(900, 1_100));
    }

    [Test]
    public void Below_LessThanOne_Throws() =>
        Assert.That(() => SeedStream.Of(1).At(0).Below(0), Throws.InstanceOf<ArgumentOutOfRangeException>());

    [Test]
    public void Between_ManyTimes_IncludesBothEnds()
    {
        var random = SeedStream.Of(1).At(0);
        var numbers = Enumerable.Range(0, 200).Select(_ => random.Between(-2, 2)).ToHashSet();

        Assert.That(numbers, Is.EquivalentTo(new[] { -2, -1, 0, 1, 2 }));
    }

    [Test]
    public void Pick_Weighted_FollowsTheWeights()
    {
        var random = SeedStream.Of(1).At(0);
        var weighted = new Weighted<string>(("often", 70), ("sometimes", 29), ("rarely", 1));
        var counts = Enumerable.Range(0, 10_000).Select(_ => random.Pick(weighted)).CountBy(value => value).ToDictionary();

        Assert.That(counts["often"], Is.InRange(6_850, 7_150));
        Assert.That(counts["sometimes"], Is.InRange(2_750, 3_050));
        Assert.That(counts["rarely"], Is.InRange(70, 130));
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void Weighted_WithoutWeight_Throws(int weight) =>
        Assert.That(() => new Weighted<int>((1, weight)), Throws.ArgumentException);

    [Test]
    public void SkewedBelow_ManyTimes_PrefersTheFirst()
    {
        var random = SeedStream.Of(1).At(0);
        var counts = new int[10];
        for (var i = 0; i < 10_000; i++)
            counts[random.SkewedBelow(10)]++;

        Assert.That(counts[0], Is.InRange(1_800, 2_000));
        Assert.That(counts[9], Is.InRange(50, 150));
    }

    [Test]
    public void GrowingMoment_ManyTimes_LiesLateInTheSpan()
    {
        var random = SeedStream.Of(1).At(0);
        var moments = Enumerable.Range(0, 10_000).Select(_ => random.GrowingMoment(From, Until)).ToList();

        Assert.That(moments, Is.All.InRange(From, Until.AddMilliseconds(-1)));
        Assert.That(moments.Count(moment => moment.Month > 6), Is.InRange(7_300, 7_700));
    }

    [Test]
    public void Version7_OfAMoment_BearsItAndTheVersion()
    {
        var random = SeedStream.Of(1).At(0);
        var moment = From.AddMilliseconds(123);
        var ids = Enumerable.Range(0, 1_000).Select(_ => random.Version7(moment)).ToList();

        Assert.That(ids, Is.Unique);
        Assert.That(ids.Select(id => (id.Version, id.Variant & 0xC)), Is.All.EqualTo((7, 0x8)));
        Assert.That(ids.Select(id => id.ToString("D")[..13]), Is.All.EqualTo(Guid.CreateVersion7(moment).ToString("D")[..13]));
    }
}

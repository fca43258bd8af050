using Backend.Kernel.Seeding.Randomness;

namespace Backend.Kernel.Tests.Seeding.Randomness;

public sealed class SeedStreamTests
{
    private static readonly SeedStream Stream = SeedStream.Of(42);

    /// <summary>These numbers are what "same seed, same rows" rests on: they never change.</summary>
    [Test]
    public void At_OfFixedPaths_GivesFixedNumbers() => Assert.That(
        new[] { First(Stream.At(0)), First(Stream.At(1)), First(Stream.Named("contacts.contacts.id").At(0)), First(Stream.Named("ä").Below(7).At(3)), First(SeedStream.Of(-1).At(0)) },
        Is.EqualTo(new[] { 10568040844558009634UL, 3540339978916335190UL, 5324943257035710954UL, 8271023208296037735UL, 4203656660346594587UL }));

    [Test]
    public void At_AskedInAnyOrder_GivesTheSame()
    {
        var forwards = Enumerable.Range(0, 100).Select(index => First(Stream.At(index))).ToList();
        var backwards = Enumerable.Range(0, 100).Reverse().Select(index => First(Stream.At(index))).Reverse().ToList();

        Assert.That(backwards, Is.EqualTo(forwards).And.Unique);
    }

    [Test]
    public void Named_OtherNamesAndSeeds_AreOtherStreams() => Assert.That(
        new[] { Stream, Stream.Named("a"), Stream.Named("b"), Stream.Named("a").Named("b"), Stream.Named("ab"), Stream.Below(0), SeedStream.Of(43).Named("a") }
            .Select(stream => First(stream.At(0))),
        Is.Unique);

    [Test]
    public void At_OfParentAndChild_IsTheParentsStream() =>
        Assert.That(First(Stream.At(5, 2)), Is.EqualTo(First(Stream.Below(5).At(2))).And.Not.EqualTo(First(Stream.At(2, 5))));

    private static ulong First(SeedRandom random) => random.Next();
}

using Backend.Kernel.Seeding.Randomness;

namespace Backend.Kernel.Tests.Seeding.Randomness;

public sealed class SplitMix64Tests
{
    /// <summary>The first numbers of splitmix64.c from the state 1234567: other implementations give the same.</summary>
    [Test]
    public void Mix_FromAKnownState_GivesTheNumbersOfTheReference()
    {
        var random = new SeedRandom(1234567);

        Assert.That(
            new[] { random.Next(), random.Next(), random.Next(), random.Next(), random.Next() },
            Is.EqualTo(new[] { 6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL }));
    }
}

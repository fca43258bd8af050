using FsCheck;
using FsCheck.Fluent;

namespace Backend.Data.Tests.Properties;

/// <summary>Runs properties over choices. FsCheck prints the seed and the shrunk choices of what fails.</summary>
internal static class Checks
{
    private const int Longest = 120;

    private static readonly Arbitrary<int[]> Numbers = Arb.From(
        Gen.Choose(0, 9_999).ArrayOf().Resize(Longest),
        numbers => ArbMap.Default.ArbFor<int[]>().Shrinker(numbers).Where(shrunk => shrunk.All(number => number >= 0)));

    public static void ForAll(int cases, Action<Choices> property) =>
        Run(cases, Prop.ForAll(Numbers, numbers => property(new Choices(numbers))));

    public static void ForAll(int cases, Func<Choices, Task> property) =>
        Run(cases, Prop.ForAll(Numbers, numbers => property(new Choices(numbers))));

    private static void Run(int cases, Property property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(cases).WithQuietOnSuccess(true), property);
}

using Backend.Kernel.Seeding.Generators;
using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Words;

namespace Backend.Kernel.Tests.Seeding.Generators;

public sealed class GeneratorTests
{
    private const int Many = 2_000;

    [Test]
    public void Cultures_Words_AreUniqueAndTrimmed([Range(0, 7)] int index)
    {
        var culture = Cultures.All[index];
        foreach (var words in new[] { culture.FirstNames, culture.LastNames, culture.Cities, culture.CompanyForms })
        {
            Assert.That(words, Is.Unique.And.All.Not.Empty);
            Assert.That(words.Select(word => word.Trim()), Is.EqualTo(words));
        }
    }

    [Test]
    public void EmailAddress_OfAnyName_IsAsciiUniqueAndReserved([Range(0, 7)] int index)
    {
        var addresses = Each(Cultures.All[index], (ref SeedRandom random, Culture of, int number) =>
            random.EmailAddress(number % 2 == 0 ? random.PersonName(of) : random.CompanyName(of), number));

        Assert.That(addresses, Is.Unique);
        Assert.That(addresses, Is.All.Match(@"^[a-z]+(\.[a-z]+)*[0-9]+@(example\.(com|org|net)|(mail|office|post)\.example)$"));
    }

    [Test]
    public void EmailAddress_NameWithLettersOutsideAscii_IsWrittenOut()
    {
        var random = SeedStream.Of(1).At(0);

        Assert.That(random.EmailAddress("Käthe Łąkowska-Sjöström", 17), Does.StartWith("kaethe.lakowska.sjoestroem17@"));
    }

    [Test]
    public void EmailAddress_OfEndlessName_FitsAColumn()
    {
        var random = SeedStream.Of(1).At(0);

        Assert.That(random.EmailAddress(new string('ß', 500), 1_000_000), Has.Length.LessThan(100));
    }

    [Test]
    public void PhoneNumber_OfACulture_CannotBeDialled([Range(0, 7)] int index)
    {
        var culture = Cultures.All[index];

        Assert.That(Each(culture, (ref SeedRandom random, Culture of, int _) => random.PhoneNumber(of).Replace(" ", "", StringComparison.Ordinal)),
            Is.All.StartsWith(culture.PhonePrefix + "00").And.All.Length.EqualTo(culture.PhonePrefix.Length + culture.PhoneGroups.Sum()));
    }

    [Test]
    public void PriceCents_ManyTimes_IsSmallMoreOftenThanLarge()
    {
        var prices = Enumerable.Range(0, Many).Select(number =>
        {
            var random = SeedStream.Of(1).At(number);
            return random.PriceCents();
        }).ToList();

        Assert.That(prices, Is.All.InRange(190L, 240_000L));
        Assert.That(prices.Count(price => price < 10_000), Is.InRange(Many * 65 / 100, Many * 75 / 100));
    }

    [Test]
    public void PersonName_ManyTimes_IsSeldomRepeated() => Assert.That(
        Each(German, (ref SeedRandom random, Culture of, int _) => random.PersonName(of)).Distinct().Count(), Is.GreaterThan(Many / 3));

    private delegate string Make(ref SeedRandom random, Culture culture, int number);

    private static Culture German => Cultures.All[1];

    private static List<string> Each(Culture culture, Make make) => [.. Enumerable.Range(0, Many).Select(number =>
    {
        var random = SeedStream.Of(1).At(number);
        return make(ref random, culture, number);
    })];
}

using Backend.Modules.Licenses.Keys;

namespace Backend.Licenses.Tests.Keys;

public sealed class LicenseKeyTests
{
    [Test]
    public void Create_MakesFiveGroupsOfFive_ThatDiffer()
    {
        var keys = Enumerable.Range(0, 1_000).Select(_ => LicenseKey.Create()).ToList();

        Assert.That(keys, Is.Unique);
        Assert.That(keys, Is.All.Match("^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$"));
        Assert.That(string.Concat(keys).Distinct().Count(), Is.EqualTo(33), "every letter of the alphabet, and the dash");
    }

    [TestCase("7K2QH-00000-11111-ABCDE-VWXYZ")]
    [TestCase("7k2qh-ooooo-iiiii-abcde-vwxyz")]
    [TestCase("7K2QHOOOOOLLLLLABCDEVWXYZ")]
    [TestCase(" 7K2QH 00000 1iLlI abcde vwxyz ")]
    public void HashOf_WhatPeopleType_IsTheHashOfTheKey(string typed) =>
        Assert.That(LicenseKey.HashOf(typed), Is.EqualTo(LicenseKey.HashOf("7K2QH-00000-11111-ABCDE-VWXYZ")).And.Length.EqualTo(32));

    [TestCase("")]
    [TestCase("7K2QH-00000-11111-ABCDE-VWXY")]
    [TestCase("7K2QH-00000-11111-ABCDE-VWXYZ0")]
    [TestCase("7K2QH-00000-11111-ABCDE-VWXYU")]
    [TestCase("7K2QH-00000-11111-ABCDE-VWXY\u0661")]
    [TestCase("7K2QH\n00000-11111-ABCDE-VWXYZ")]
    public void HashOf_WhatIsNoKey_IsNull(string typed) => Assert.That(LicenseKey.HashOf(typed), Is.Null);
}

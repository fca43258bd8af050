using Backend.Data.Schema;
using Backend.Data.Tests.Support;

namespace Backend.Data.Tests.Schema;

internal sealed class IdentifierTests : ShopTests
{
    [TestCase("contacts")]
    [TestCase("_x9")]
    [TestCase("a23456789012345678901234567890123456789012345678901234567890123")]
    public void Checked_NameThatNeedsNoQuotes_IsTaken(string name) => Assert.That(Identifier.Checked(name), Is.EqualTo(name));

    [TestCase("")]
    [TestCase("Contacts")]
    [TestCase("9x")]
    [TestCase("a b")]
    [TestCase("a\"; drop table x; --")]
    [TestCase("ä")]
    [TestCase("a234567890123456789012345678901234567890123456789012345678901234")]
    public void Checked_NameThatNeedsQuotesOrIsTooLong_IsRefused(string name) =>
        Assert.That(() => Identifier.Checked(name), Throws.ArgumentException);

    [Test]
    public async Task Checked_ReservedWordsOfTheServer_AreRefused()
    {
        var reserved = (await Shop.ScalarAsync<string[]>("select array_agg(word::text) from pg_get_keywords() where catcode in ('R', 'T')")).ToList();

        Assert.That(
            reserved.Where(word =>
            {
                try
                {
                    return Identifier.Checked(word) == word;
                }
                catch (ArgumentException)
                {
                    return false;
                }
            }),
            Is.Empty);
    }
}

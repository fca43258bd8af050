using Backend.Data.Execution.Replicas;
using Backend.Data.Query.Paging;
using Backend.Testing.Shop;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Data.Tests.Execution.Replicas;

public sealed class ConsistencyTokenTests
{
    private static readonly WalPosition Position = new(3, 0x1_0000_0028);

    private static readonly ConsistencyTokens Tokens = WithKey(1);

    [Test]
    public void Read_OfTheSameOrganization_IsThePosition()
    {
        Assert.That(Tokens.Read(ShopDatabase.Acme, Tokens.Issue(ShopDatabase.Acme, Position)), Is.EqualTo(Position));
    }

    [Test]
    public void Issue_Twice_IsNeverTheSameText()
    {
        var token = Tokens.Issue(ShopDatabase.Acme, Position);

        Assert.That(token, Has.Length.EqualTo(ConsistencyTokens.Length).And.Not.EqualTo(Tokens.Issue(ShopDatabase.Acme, Position)));
    }

    [Test]
    public void Read_OfAnotherOrganization_IsNothing()
    {
        Assert.That(Tokens.Read(ShopDatabase.Globex, Tokens.Issue(ShopDatabase.Acme, Position)), Is.Null);
    }

    [Test]
    public void Read_OfAnotherKey_IsNothing()
    {
        Assert.That(WithKey(2).Read(ShopDatabase.Acme, Tokens.Issue(ShopDatabase.Acme, Position)), Is.Null);
    }

    [Test]
    public void Read_ChangedAnywhere_IsNothing()
    {
        var token = Tokens.Issue(ShopDatabase.Acme, Position);
        // The last letter holds bits that belong to no byte.
        var changed = Enumerable.Range(0, token.Length - 1).Select(at => token[..at] + (token[at] == 'A' ? 'B' : 'A') + token[(at + 1)..]);

        Assert.That(changed.Select(text => Tokens.Read(ShopDatabase.Acme, text)), Is.All.Null);
    }

    [TestCase("")]
    [TestCase("latest")]
    [TestCase("AAAA")]
    public void Read_OfNoToken_IsNothing(string text)
    {
        Assert.That(Tokens.Read(ShopDatabase.Acme, text), Is.Null);
    }

    [TestCase(1u, 500ul, 2u, 100ul, ExpectedResult = true)]
    [TestCase(2u, 100ul, 2u, 101ul, ExpectedResult = true)]
    [TestCase(2u, 100ul, 1u, 500ul, ExpectedResult = false)]
    public bool Read_Several_IsTheLatest(uint timeline, ulong lsn, uint otherTimeline, ulong otherLsn)
    {
        var (one, other) = (new WalPosition(timeline, lsn), new WalPosition(otherTimeline, otherLsn));

        return Tokens.Read(ShopDatabase.Acme, $"{Tokens.Issue(ShopDatabase.Acme, one)}, {Tokens.Issue(ShopDatabase.Acme, other)}") == other;
    }

    [Test]
    public void Read_SeveralOneOfThemUnreadable_IsNothing()
    {
        var own = Tokens.Issue(ShopDatabase.Acme, Position);

        Assert.That(Tokens.Read(ShopDatabase.Acme, $"{own},{Tokens.Issue(ShopDatabase.Globex, Position)}"), Is.Null);
    }

    private static ConsistencyTokens WithKey(byte first)
    {
        var key = new byte[32];
        key[0] = first;
        return new ConsistencyTokens(CursorKey.Of(key, NullLogger.Instance));
    }
}

using Backend.Data.Query.Paging;
using Backend.Testing.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Backend.Data.Tests.Query;

internal sealed class CursorKeyTests
{
    [Test]
    public void Of_NoKey_IsRandomAndSaysSo()
    {
        var log = new RecordingLogger<CursorKey>();
        var (one, other) = (CursorKey.Of(null, log), CursorKey.Of(null, NullLogger.Instance));

        Assert.That(one.Authenticate("x"u8), Is.Not.EqualTo(other.Authenticate("x"u8)));
        Assert.That(log.Messages, Has.Count.EqualTo(1));
    }

    [Test]
    public void Of_AKey_IsTheSameInEachProcess()
    {
        var (one, other) = (CursorKey.Of(new byte[32], NullLogger.Instance), CursorKey.Of(new byte[32], NullLogger.Instance));

        Assert.That(one.Authenticate("x"u8), Is.EqualTo(other.Authenticate("x"u8)));
    }

    [Test]
    public void Of_AShortKey_IsRefused()
        => Assert.That(() => CursorKey.Of(new byte[31], NullLogger.Instance), Throws.ArgumentException.With.Message.Contains("32 bytes"));
}

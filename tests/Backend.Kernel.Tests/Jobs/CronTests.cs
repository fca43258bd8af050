using System.Globalization;
using Backend.Kernel.Jobs.Scheduling;

namespace Backend.Kernel.Tests.Jobs;

/// <summary>Times of the calendar, and the two nights a year on which the clocks are moved.</summary>
public sealed class CronTests
{
    [TestCase("*/15 * * * *", "2026-01-01T00:07:00Z", "2026-01-01T00:15:00Z")]
    [TestCase("0 0 * * *", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z")]
    [TestCase("30 2 * * mon-fri", "2026-01-02T02:30:00Z", "2026-01-05T02:30:00Z")]
    [TestCase("0 9 1,15 * *", "2026-01-01T09:00:00Z", "2026-01-15T09:00:00Z")]
    [TestCase("0 9 13 * fri", "2026-02-01T00:00:00Z", "2026-02-06T09:00:00Z")]
    [TestCase("0 0 29 feb *", "2026-01-01T00:00:00Z", "2028-02-29T00:00:00Z")]
    [TestCase("0 0 * * 7", "2026-01-01T00:00:00Z", "2026-01-04T00:00:00Z")]
    [TestCase("10-50/20 23 31 dec *", "2026-12-31T23:10:30Z", "2026-12-31T23:30:00Z")]
    public void Next_InUtc_IsTheFirstTimeAfter(string expression, string after, string next) => AssertNext(expression, "Etc/UTC", after, next);

    // Berlin: 2026-03-29 has no 02:00 to 03:00, 2026-10-25 has it twice.
    [TestCase("30 2 * * *", "2026-03-28T02:00:00Z", "2026-03-29T01:30:00Z")]
    [TestCase("30 2 * * *", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z")]
    [TestCase("30 2 * * *", "2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z")]
    [TestCase("30 2 * * *", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z")]
    [TestCase("30 * * * *", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")]
    [TestCase("*/20 * * * *", "2026-10-25T00:00:00Z", "2026-10-25T00:20:00Z")]
    [TestCase("*/20 * * * *", "2026-10-25T00:40:00Z", "2026-10-25T01:00:00Z")]
    [TestCase("*/20 * * * *", "2026-03-29T00:40:00Z", "2026-03-29T01:00:00Z")]
    [TestCase("0 3 * * *", "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z")]
    public void Next_WhereTheClocksAreMoved_FiresOnceADay(string expression, string after, string next) => AssertNext(expression, "Europe/Berlin", after, next);

    [TestCase("* * * *", "Etc/UTC", "takes minute, hour")]
    [TestCase("60 * * * *", "Etc/UTC", "'60' is no minute")]
    [TestCase("* 5-2 * * *", "Etc/UTC", "'5-2' is no hour")]
    [TestCase("* * * * moon", "Etc/UTC", "'moon' is no day of the week")]
    [TestCase("*/0 * * * *", "Etc/UTC", "'0' is no minute")]
    [TestCase("0 0 31 feb *", "Etc/UTC", "never fires")]
    [TestCase("0 0 * * *", "Europe/Atlantis", "is no time zone")]
    public void Parse_OfWhatIsNone_SaysWhatIsWrong(string expression, string zone, string reason) =>
        Assert.That(Assert.Throws<FormatException>(() => CronSchedule.Parse(expression, zone))!.Message, Does.Contain(reason));

    private static void AssertNext(string expression, string zone, string after, string next) =>
        Assert.That(CronSchedule.Parse(expression, zone).Next(Instant(after)), Is.EqualTo(Instant(next)));

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}

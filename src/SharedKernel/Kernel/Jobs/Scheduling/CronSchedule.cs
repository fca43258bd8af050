namespace Backend.Kernel.Jobs.Scheduling;

/// <summary>
/// Times of the calendar in a time zone: the five fields of cron. When both days are given, either suffices, as cron has
/// it. A time that the clocks skip in spring fires when they have moved; one that they repeat in autumn fires once, unless
/// the expression asks for every hour or minute of it.
/// </summary>
internal sealed class CronSchedule
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    // A leap day that falls on a given day of the week comes round within 28 years, or 40 around 2100.
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(366 * 41);

    private readonly CronField _minutes;

    private readonly CronField _hours;

    private readonly CronField _daysOfMonth;

    private readonly CronField _months;

    private readonly CronField _daysOfWeek;

    private readonly TimeZoneInfo _zone;

    private CronSchedule(string[] fields, TimeZoneInfo zone)
    {
        _minutes = CronField.Parse(fields[0], "minute", 0, 59, []);
        _hours = CronField.Parse(fields[1], "hour", 0, 23, []);
        _daysOfMonth = CronField.Parse(fields[2], "day of the month", 1, 31, []);
        _months = CronField.Parse(fields[3], "month", 1, 12, Months);
        var daysOfWeek = CronField.Parse(fields[4], "day of the week", 0, 7, Days);
        _daysOfWeek = daysOfWeek.Has(7) ? daysOfWeek.With(0) : daysOfWeek;
        _zone = zone;
    }

    /// <param name="expression">Minute, hour, day of the month, month, day of the week; names such as <c>mon</c> and <c>jan</c>.</param>
    /// <param name="timeZone">The IANA name of the time zone.</param>
    /// <exception cref="FormatException">The expression or the time zone is none, or it never fires.</exception>
    public static CronSchedule Parse(string expression, string timeZone)
    {
        var fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != 5)
            throw new FormatException($"'{expression}' is no cron expression: it takes minute, hour, day of the month, month and day of the week.");
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone))
            throw new FormatException($"'{timeZone}' is no time zone: it takes an IANA name such as Europe/Berlin.");
        var schedule = new CronSchedule(fields, zone);
        if (schedule.Find(new DateTime(2024, 1, 1)) is null)
            throw new FormatException($"'{expression}' never fires.");
        return schedule;
    }

    /// <summary>The first time after an instant.</summary>
    public DateTimeOffset Next(DateTimeOffset after)
    {
        var local = TimeZoneInfo.ConvertTime(after, _zone).DateTime;
        // The clocks may have gone back since: the same local times come again, an hour or two at most.
        var from = local.AddHours(-3);
        DateTimeOffset? earliest = null;
        while (true)
        {
            var found = Find(from) ?? throw new FormatException("The schedule never fires again.");
            foreach (var instant in Instants(found).Where(instant => instant > after && !(instant >= earliest)))
                earliest = instant;
            // Among local times that come twice, a later one may stand for an earlier instant.
            if (earliest is { } next && !_zone.IsAmbiguousTime(found))
                return next;
            from = found.AddMinutes(1);
        }
    }

    // The first local time that matches, not before the given one.
    private DateTime? Find(DateTime from)
    {
        var time = new DateTime(from.Year, from.Month, from.Day, from.Hour, from.Minute, 0);
        if (time < from)
            time = time.AddMinutes(1);
        var end = time + Horizon;
        while (time < end)
        {
            if (!_months.Has(time.Month))
                time = new DateTime(time.Year, time.Month, 1).AddMonths(1);
            else if (!IsDay(time))
                time = time.Date.AddDays(1);
            else if (!_hours.Has(time.Hour))
                time = time.Date.AddHours(time.Hour + 1);
            else if (!_minutes.Has(time.Minute))
                time = time.AddMinutes(1);
            else
                return time;
        }

        return null;
    }

    private bool IsDay(DateTime time)
    {
        var (ofMonth, ofWeek) = (_daysOfMonth.Has(time.Day), _daysOfWeek.Has((int)time.DayOfWeek));
        return _daysOfMonth.IsAny || _daysOfWeek.IsAny ? ofMonth && ofWeek : ofMonth || ofWeek;
    }

    // None or one or two instants bear a local time.
    private IEnumerable<DateTimeOffset> Instants(DateTime local)
    {
        if (_zone.IsInvalidTime(local))
        {
            // As far into the new time as it stands in the gap: 02:30 fires at 03:30, which is 30 minutes after the jump.
            var before = _zone.GetUtcOffset(local.AddDays(-1));
            yield return new DateTimeOffset(local, before).ToUniversalTime();
            yield break;
        }

        if (!_zone.IsAmbiguousTime(local))
        {
            yield return new DateTimeOffset(local, _zone.GetUtcOffset(local)).ToUniversalTime();
            yield break;
        }

        var offsets = _zone.GetAmbiguousTimeOffsets(local).OrderDescending().ToArray();
        yield return new DateTimeOffset(local, offsets[0]).ToUniversalTime();
        if (_hours.IsAny)
            yield return new DateTimeOffset(local, offsets[^1]).ToUniversalTime();
    }
}

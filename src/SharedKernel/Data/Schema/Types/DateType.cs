using System.Globalization;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary>
/// <c>date</c>. It travels as PostgreSQL's number of days, because the driver's own value has <c>infinity</c> as the
/// year 9999: here every <see cref="DateOnly"/> is a date, and infinity is refused.
/// </summary>
internal sealed class DateType() : ValueWireType<DateOnly, int>("date", NpgsqlDbType.Date)
{
    private static readonly int Epoch = new DateOnly(2000, 1, 1).DayNumber;

    internal override string Text(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    protected override int ToWire(DateOnly value) => value.DayNumber - Epoch;

    protected override DateOnly FromWire(int wire) =>
        (long)wire + Epoch is >= 0 and var day && day <= DateOnly.MaxValue.DayNumber
            ? DateOnly.FromDayNumber((int)day)
            : throw new InvalidOperationException("The date is infinity or not between the years 1 and 9999, and has no .NET value.");
}

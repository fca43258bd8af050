using System.Globalization;

namespace Backend.Kernel.Jobs.Scheduling;

/// <summary>One field of a cron expression: the numbers that it lets through.</summary>
internal sealed class CronField
{
    private readonly ulong _bits;

    private CronField(ulong bits, bool isAny) => (_bits, IsAny) = (bits, isAny);

    /// <summary>Whether it is <c>*</c>, which asks for nothing.</summary>
    public bool IsAny { get; }

    /// <param name="text">Numbers, names, <c>*</c>, <c>a-b</c> and <c>/step</c>, separated by commas.</param>
    /// <param name="what">What the field counts, for the message.</param>
    /// <param name="first">Its least number.</param>
    /// <param name="last">Its greatest.</param>
    /// <param name="names">Names that stand for numbers from <paramref name="first"/> on.</param>
    /// <exception cref="FormatException">It is no such field.</exception>
    public static CronField Parse(string text, string what, int first, int last, string[] names)
    {
        var bits = 0UL;
        foreach (var part in text.Split(','))
        {
            var (range, step) = part.Split('/') is [var left, var right] ? (left, Number(right, what, 1, last, [])) : (part, 0);
            var (from, to) = range.Split('-') switch
            {
                ["*"] => (first, last),
                [var one] => (Number(one, what, first, last, names), step > 0 ? last : Number(one, what, first, last, names)),
                [var low, var high] => (Number(low, what, first, last, names), Number(high, what, first, last, names)),
                _ => throw Fault(range, what),
            };
            if (from > to)
                throw Fault(range, what);
            for (var number = from; number <= to; number += Math.Max(1, step))
                bits |= 1UL << number;
        }

        return new CronField(bits, text == "*");
    }

    /// <summary>The same field with one number more.</summary>
    public CronField With(int number) => new(_bits | (1UL << number), IsAny);

    public bool Has(int number) => (_bits & (1UL << number)) != 0;

    private static int Number(string text, string what, int first, int last, string[] names)
    {
        var named = Array.FindIndex(names, name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (named >= 0)
            return first + named;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= first && number <= last
            ? number
            : throw Fault(text, what);
    }

    private static FormatException Fault(string text, string what) => new($"'{text}' is no {what} of a cron expression.");
}

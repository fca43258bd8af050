using System.Text;
using Backend.Kernel.Seeding.Randomness;
using Backend.Kernel.Seeding.Words;

namespace Backend.Kernel.Seeding.Generators;

/// <summary>Phone numbers that ring nowhere.</summary>
public static class PhoneNumbers
{
    // No country gives out a number that begins so.
    private const int LeadingZeros = 2;

    /// <summary>A number such as "+49 003 4172 0586": the culture's country and grouping, and two leading zeros.</summary>
    public static string PhoneNumber(this ref SeedRandom random, Culture culture)
    {
        var number = new StringBuilder(culture.PhonePrefix, 24);
        var written = 0;
        foreach (var group in culture.PhoneGroups)
        {
            number.Append(' ');
            for (var i = 0; i < group; i++)
                number.Append(written++ < LeadingZeros ? '0' : (char)('0' + random.Below(10)));
        }

        return number.ToString();
    }
}

using System.Globalization;
using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>numeric(p,s)</c>. Every value of it is a <see cref="decimal"/>, which has 28 digits.</summary>
internal sealed class NumericType(int precision, int scale) : ScalarType<decimal>(
    $"numeric({precision},{scale})",
    NpgsqlDbType.Numeric,
    value => value.ToString(CultureInfo.InvariantCulture),
    LiteralForm.Bare)
{
    public const int MaxPrecision = 28;

    private readonly decimal _bound = PowerOfTen(precision - scale);

    // Values beside the column may have more digits, and a cast would round them.
    internal override string CastName => "numeric";

    internal override string? Validate(decimal value)
    {
        if (Math.Abs(value) >= _bound)
            return $"must have at most {precision - scale} digits before the decimal point";
        return decimal.Round(value, scale) == value ? null : $"must have at most {scale} decimals";
    }

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}

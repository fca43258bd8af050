using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>text</c>, <c>varchar(n)</c> and <c>char(n)</c>.</summary>
internal sealed class TextType(string sqlName, int? maxLength)
    : ScalarType<string>(sqlName, NpgsqlDbType.Text, value => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'")
{
    internal override string UnnestName => "text";

    internal override string? Validate(string value)
    {
        if (value.Contains('\0', StringComparison.Ordinal))
            return "must not contain the NUL character";
        return maxLength is { } most && CodePoints(value) > most
            ? $"must be at most {most} characters long"
            : null;
    }

    // PostgreSQL counts characters (code points), .NET counts UTF-16 units.
    private static int CodePoints(string value)
    {
        var count = value.Length;
        foreach (var c in value)
        {
            if (char.IsLowSurrogate(c))
                count--;
        }

        return count;
    }
}

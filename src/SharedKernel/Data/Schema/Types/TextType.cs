using NpgsqlTypes;

namespace Backend.Data.Schema.Types;

/// <summary><c>text</c> and <c>varchar(n)</c>.</summary>
internal class TextType(string sqlName, int? maxLength, NpgsqlDbType dbType = NpgsqlDbType.Text) : ReferenceType<string>(sqlName, dbType)
{
    internal override string CastName { get; } = sqlName.Split('(')[0];

    internal sealed override string Text(string value) => value;

    internal sealed override string Literal(string value) => Quoted(value);

    internal sealed override string? Validate(string value)
    {
        if (value.Contains('\0', StringComparison.Ordinal))
            return "must not contain the NUL character";
        if (!IsWellFormed(value))
            return "must be well-formed Unicode text";
        return maxLength is { } most && CodePoints(value) > most
            ? $"must be at most {most} characters long"
            : null;
    }

    // Half of a surrogate pair has no form in UTF-8.
    private static bool IsWellFormed(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i]))
                continue;
            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1]))
                return false;
            i++;
        }

        return true;
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

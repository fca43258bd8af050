using System.Data.Common;
using System.Globalization;

namespace Backend.Data.Migrations.Catalog.Text;

/// <summary>How a sequence counts, as DDL has it, without what PostgreSQL would choose by itself.</summary>
internal static class SequenceText
{
    /// <summary>The fields of <c>pg_sequence s</c> that <see cref="Options"/> reads.</summary>
    public const string Fields = "format_type(s.seqtypid, null), s.seqincrement, s.seqmin, s.seqmax, s.seqstart, s.seqcache, s.seqcycle";

    /// <param name="record">The record.</param>
    /// <param name="field">Where the fields begin.</param>
    /// <param name="withType">Whether the type is told: an identity column has its own.</param>
    /// <returns>Null when all is as PostgreSQL would choose it.</returns>
    public static string? Options(DbDataReader record, int field, bool withType)
    {
        var type = record.GetString(field);
        var (increment, least, greatest, start) =
            (record.GetInt64(field + 1), record.GetInt64(field + 2), record.GetInt64(field + 3), record.GetInt64(field + 4));
        var (typeLeast, typeGreatest) = Bounds(type);
        var (chosenLeast, chosenGreatest) = increment > 0 ? (1L, typeGreatest) : (typeLeast, -1L);
        string?[] options =
        [
            withType && type != "bigint" ? $"as {type}" : null,
            Unless("increment by", increment, 1),
            Unless("minvalue", least, chosenLeast),
            Unless("maxvalue", greatest, chosenGreatest),
            Unless("start with", start, increment > 0 ? least : greatest),
            Unless("cache", record.GetInt64(field + 5), 1),
            record.GetBoolean(field + 6) ? "cycle" : null,
        ];
        return string.Join(' ', options.OfType<string>()) is { Length: > 0 } text ? text : null;
    }

    private static string? Unless(string name, long value, long chosen) =>
        value == chosen ? null : string.Create(CultureInfo.InvariantCulture, $"{name} {value}");

    private static (long Least, long Greatest) Bounds(string type) => type switch
    {
        "smallint" => (short.MinValue, short.MaxValue),
        "integer" => (int.MinValue, int.MaxValue),
        _ => (long.MinValue, long.MaxValue),
    };
}

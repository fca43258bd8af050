using System.Data.Common;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>Reads fields that may be NULL, and arrays of text.</summary>
internal static class Fields
{
    public static string? Text(this DbDataReader reader, int field) => reader.IsDBNull(field) ? null : reader.GetString(field);

    public static IReadOnlyList<string> Texts(this DbDataReader reader, int field) => reader.GetFieldValue<string[]>(field);
}

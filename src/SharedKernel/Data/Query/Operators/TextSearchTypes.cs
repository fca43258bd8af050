using System.Globalization;
using Backend.Data.Schema.Types;
using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Query;

/// <summary>The types of full-text search.</summary>
internal static class TextSearchTypes
{
    public static ColumnType<NpgsqlTsVector> Vector { get; } = new ScalarType<NpgsqlTsVector>("tsvector", NpgsqlDbType.TsVector, value => $"'{value}'");

    public static ColumnType<NpgsqlTsQuery> Query { get; } = new ScalarType<NpgsqlTsQuery>("tsquery", NpgsqlDbType.TsQuery, value => $"'{value}'");

    public static ColumnType<float?> Rank { get; } = Nullability.OrNull<float>(
        new ScalarType<float>("real", NpgsqlDbType.Real, value => value.ToString(CultureInfo.InvariantCulture)));
}

using Backend.Data.Schema.Types;
using Backend.Data.Sql;
using NpgsqlTypes;

namespace Backend.Data.Query;

/// <summary>The types of full-text search that no column has.</summary>
internal static class TextSearchTypes
{
    public static ColumnType<NpgsqlTsQuery> Query { get; } = new TsQueryType();

    public static ColumnType<float?> Rank { get; } = Nullability.OrNull(ColumnTypes.Real);

    private sealed class TsQueryType() : ReferenceType<NpgsqlTsQuery>("tsquery", NpgsqlDbType.TsQuery)
    {
        internal override string Text(NpgsqlTsQuery value) => value.ToString();
    }
}

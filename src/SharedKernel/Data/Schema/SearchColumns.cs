using Backend.Data.Schema.Types;
using NpgsqlTypes;

namespace Backend.Data.Schema;

/// <summary>Makes columns that serve searches. Meant for <c>using static</c>.</summary>
public static class SearchColumns
{
    /// <summary>
    /// A <c>tsvector</c> column that PostgreSQL computes and stores. It is no member of the rows: it is long, and read by
    /// nobody; select it by itself where it is wanted.
    /// </summary>
    /// <param name="name">The name in PostgreSQL.</param>
    /// <param name="sql">SQL of the schema's author over columns of the table, such as <c>to_tsvector('simple', title)</c>.</param>
    public static Column<NpgsqlTsVector> TsVector(string name, string sql) =>
        new Column<NpgsqlTsVector>(name, _ => ColumnTypes.TsVector).GeneratedStored(sql);

    /// <summary>A <c>vector(n)</c> column of the extension pgvector, which the module must list.</summary>
    /// <param name="name">The name in PostgreSQL.</param>
    /// <param name="dimensions">How many numbers each vector has; validation refuses any other.</param>
    public static Column<float[]> Vector(string name, int dimensions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);
        var type = new VectorType(dimensions);
        return new(name, _ => type);
    }
}

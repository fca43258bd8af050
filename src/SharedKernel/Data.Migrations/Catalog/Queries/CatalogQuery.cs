using System.Data.Common;
using Backend.Data.Migrations.Snapshot.Rows;
using Npgsql;

namespace Backend.Data.Migrations.Catalog.Queries;

/// <summary>A query of the catalog. Its first column is the schema; each record is one row of that schema's snapshot.</summary>
/// <param name="Sql"><c>$1</c> is the schemas' names.</param>
/// <param name="Read">Makes the row of a record.</param>
internal sealed record CatalogQuery(string Sql, Func<DbDataReader, SnapshotRow> Read)
{
    /// <summary>Whether <c>$2</c> and <c>$3</c> pair schemas with the extensions to look for.</summary>
    public bool NamesExtensions { get; init; }

    public NpgsqlBatchCommand Command(IReadOnlyList<CatalogScope> scopes)
    {
        var command = new NpgsqlBatchCommand(Sql) { Parameters = { Texts(scopes.Select(scope => scope.Schema)) } };
        if (NamesExtensions)
        {
            var pairs = scopes.SelectMany(scope => scope.Extensions, (scope, extension) => (scope.Schema, Extension: extension)).ToArray();
            command.Parameters.Add(Texts(pairs.Select(pair => pair.Schema)));
            command.Parameters.Add(Texts(pairs.Select(pair => pair.Extension)));
        }

        return command;
    }

    private static NpgsqlParameter<string[]> Texts(IEnumerable<string> values) => new() { TypedValue = [.. values] };
}

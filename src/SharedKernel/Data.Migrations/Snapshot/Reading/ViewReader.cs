using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;
using Backend.Data.Schema.Views;
using Backend.Data.Sql;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>A view with its columns, cast to the types that rows are read by.</summary>
internal static class ViewReader
{
    public static IEnumerable<SnapshotRow> Read(Table table, IView view, IndexReader indexes)
    {
        var query = view.Query;
        Verify(table, view, query);
        var columns = table.DeclaredColumns.Select(column => $"{column.Name}::{column.Type.CastName} as {column.Name}");
        return
        [
            new ViewRow(table.TableName, view.IsMaterialized, table.IsTenant ? [SqlWriter.OrganizationColumn, .. columns] : [.. columns], query.Text),
            .. indexes.Read(table),
            .. AccessReader.Read(table),
        ];
    }

    private static void Verify(Table table, IView view, ViewQuery query)
    {
        if (query.Text.Length == 0 || query.Text.Contains(';', StringComparison.Ordinal))
            throw new SchemaModelException($"The query of {table.QualifiedName} must be one statement without a semicolon.");
        if (!table.IsTenant && query.Tables.FirstOrDefault(each => each.IsTenant) is { } tenant)
            throw new SchemaModelException($"{table.QualifiedName} belongs to no organization and selects from {tenant.QualifiedName}, which does: make it a TenantView.");
        if (query.Tables.FirstOrDefault(each => each.Definition.IsPrivate) is { } hidden)
            throw new SchemaModelException($"{table.QualifiedName} selects from {hidden.QualifiedName}, which is private: nobody could read it.");
        if (table.Definition is { Checks.Count: 0, ForeignKeys.Count: 0, Exclusions.Count: 0 } definition && (view.IsMaterialized || definition.Indexes.Count == 0))
            return;
        throw new SchemaModelException($"{table.QualifiedName} is a view: it has no constraints, and only a materialized one has indexes.");
    }
}

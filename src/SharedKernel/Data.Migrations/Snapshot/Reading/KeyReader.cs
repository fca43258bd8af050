using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>A table's primary key.</summary>
internal static class KeyReader
{
    public static PrimaryKeyRow Read(Table table, ConstraintNames names)
    {
        Column[] marked = [.. table.PrimaryKey];
        if (marked.Length == 0)
            throw new SchemaModelException($"{table.QualifiedName} has no primary key: mark its columns with PrimaryKey().");
        var said = table.Definition.PrimaryKeyOrder;
        if (said is not null && (said.Columns.Count != marked.Length || !marked.ToHashSet().SetEquals(said.Columns)))
            throw new SchemaModelException($"{table.QualifiedName} has a primary key over other columns than those marked with PrimaryKey(): name the same ones in both places.");
        return new PrimaryKeyRow(table.TableName, said?.Name ?? names.PrimaryKey(table), SchemaReader.KeyColumns(table, said?.Columns ?? marked));
    }
}

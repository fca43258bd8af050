using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema;

namespace Backend.Data.Migrations.Snapshot.Reading;

/// <summary>A table's primary key.</summary>
internal static class KeyReader
{
    public static PrimaryKeyRow Read(Table table, ConstraintNames names) => table.PrimaryKey.Any()
        ? new PrimaryKeyRow(table.TableName, names.PrimaryKey(table), SchemaReader.KeyColumns(table, table.PrimaryKey))
        : throw new SchemaModelException($"{table.QualifiedName} has no primary key: mark its columns with PrimaryKey().");
}

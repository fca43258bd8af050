using Backend.Data.Migrations.Snapshot.Rows;
using Backend.Data.Schema.Definition;

namespace Backend.Data.Migrations.Steps;

/// <summary>Creates extensions in the schema of extensions, unless another module has done so.</summary>
internal sealed record CreateExtensions(IReadOnlyList<ExtensionRow> Extensions) : MigrationStep
{
    public override string ToSql()
    {
        string[] statements =
        [
            $"create schema if not exists {Extension.SchemaName};",
            $"grant usage on schema {Extension.SchemaName} to {string.Join(", ", Extensions.SelectMany(row => row.UsableBy).Distinct(StringComparer.Ordinal))};",
            .. Extensions.Select(row => $"create extension if not exists {row.Name} with schema {Extension.SchemaName};"),
        ];
        return string.Join('\n', statements);
    }
}

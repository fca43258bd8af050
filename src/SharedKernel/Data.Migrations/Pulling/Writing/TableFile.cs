using Backend.Data.Migrations.Pulling.Rows;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>The class of a table or view.</summary>
internal static class TableFile
{
    public static PulledFile Of(PulledSchema schema, PulledTable table, RelationList relations, ReferenceList references, GivenNames names)
    {
        var file = new CSharpFile(schema.Options.Namespace).Using("Backend.Data.Schema");
        file.Line($"internal sealed partial class {table.ClassName}() : {Base(table)}<{table.RowName}>({CSharpText.Quoted($"{schema.Options.Module}.{table.SqlName}")})").Line("{");
        var key = table.KeyColumns(table.PrimaryKey?.Columns ?? []);
        for (var i = 0; i < table.Columns.Count; i++)
            file.Line($"{(i == 0 ? "" : "\n")}    {ColumnCode.Of(table.Columns[i], key.Contains(table.Columns[i]), file)}");
        foreach (var relation in relations.Of(table))
        {
            file.Using("Backend.Data.Relational").Line()
                .Line($"    public {relation.Type} {relation.Name} => field ??= {relation.Value};");
        }

        if (table.View is { } view)
            WriteQuery(view.Query, file);
        new DefinitionCode(schema, table, references, names, file).Write();
        return file.Line("}").ToFile($"{table.ClassName}.cs");
    }

    private static string Base(PulledTable table) => (table.View, table.IsTenant) switch
    {
        (null, true) => "TenantTable",
        (null, false) => "GlobalTable",
        ({ Materialized: true }, _) => "GlobalMaterializedView",
        (_, true) => "TenantView",
        _ => "GlobalView",
    };

    private static void WriteQuery(string query, CSharpFile file)
    {
        file.Using("Backend.Data.Schema.Views").Line().Line("    protected override ViewQuery DefineQuery() => ViewQuery.Sql($\"\"\"");
        foreach (var line in query.Split('\n'))
            file.Line($"        {line.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)}".TrimEnd());
        file.Line("        \"\"\");");
    }
}

using System.Text.RegularExpressions;
using Backend.Data.Migrations.Pulling.Rows;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>The class of a table or view.</summary>
internal static partial class TableFile
{
    public static PulledFile Of(PulledSchema schema, PulledTable table, RelationList relations, GivenNames names)
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
        new DefinitionCode(schema, table, names, file).Write();
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
        // As many of them as no run of braces within the query reaches: those are text.
        var longest = Braces().Matches(query).Select(match => match.Length).DefaultIfEmpty(0).Max();
        file.Using("Backend.Data.Schema.Views").Line().Line($"    protected override ViewQuery DefineQuery() => ViewQuery.Sql({new string('$', longest + 1)}\"\"\"");
        foreach (var line in query.Split('\n'))
            file.Line($"        {line}".TrimEnd());
        file.Line("        \"\"\");");
    }

    [GeneratedRegex(@"\{+|\}+", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}

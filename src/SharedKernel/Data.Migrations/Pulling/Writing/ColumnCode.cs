using System.Globalization;
using Backend.Data.Migrations.Pulling.Rows;

namespace Backend.Data.Migrations.Pulling.Writing;

/// <summary>The declaration of a column.</summary>
internal static class ColumnCode
{
    public static string Of(PulledColumn column, bool isKey, CSharpFile file)
    {
        if (column.IsSearch)
        {
            file.Using("NpgsqlTypes").Using("static Backend.Data.Schema.SearchColumns");
            return $"public readonly Column<NpgsqlTsVector{(column.Row.Nullable ? "?" : "")}> {column.Name} = " +
                $"TsVector({CSharpText.Quoted(column.SqlName)}, {CSharpText.Quoted(column.Row.Generated!)}){(column.Row.Nullable ? ".Nullable()" : "")};";
        }

        foreach (var import in column.Type.Usings)
            file.Using(import);
        if (!column.Type.Usings.Any(import => import.StartsWith("static ", StringComparison.Ordinal)))
            file.Using("static Backend.Data.Schema.Columns");
        string[] calls =
        [
            string.Format(CultureInfo.InvariantCulture, column.Type.Factory, CSharpText.Quoted(column.SqlName)),
            .. column.Rules,
            column.Row.Collation is { } collation ? $".Collate({CSharpText.Quoted(collation)})" : "",
            isKey ? ".PrimaryKey()" : "",
            column.Row.Nullable ? ".Nullable()" : "",
            column.Row.Generated is { } sql ? $".GeneratedStored({CSharpText.Quoted(sql)})" : "",
            column.Row.Numbering is { } numbering ? Identity(numbering, file) : "",
            column.DefaultCall,
        ];
        return $"public readonly Column<{column.Type.Clr}{(column.Row.Nullable ? "?" : "")}> {column.Name} = {string.Concat(calls)};";
    }

    private static string Identity(string numbering, CSharpFile file)
    {
        var open = numbering.IndexOf('(', StringComparison.Ordinal);
        var options = open < 0 ? "" : ColumnSpelling.Options(numbering[(open + 1)..^1])!;
        if (options.Length > 0)
            file.Using("Backend.Data.Schema.Definition");
        return $".Identity{(numbering.StartsWith("always", StringComparison.Ordinal) ? "Always" : "ByDefault")}({(options.Length == 0 ? "" : $"new SequenceOptions {{ {options} }}")})";
    }
}

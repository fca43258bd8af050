using Backend.Data.Generators.Model;

namespace Backend.Data.Generators.Emission;

/// <summary>What the three records of a table share.</summary>
internal static class Record
{
    public static string Required(ColumnModel column) => "required " + column.Type;

    public static string Optional(ColumnModel column) => Contract.Optional(column.Type);

    public static void Write(
        CodeWriter code, TableModel table, string name, string summary, IEnumerable<(ColumnModel Column, string Type)> members)
    {
        code.Summary(summary);
        code.Line($"{table.Accessibility} sealed record {name}");
        code.Open();
        var first = true;
        foreach (var (column, type) in members)
        {
            if (!first) code.Line();
            first = false;
            code.Summary($"Column {column.DisplayName}.");
            code.Line($"public {type} {column.Name} {{ get; init; }}");
        }

        code.Close();
        code.Line();
    }
}

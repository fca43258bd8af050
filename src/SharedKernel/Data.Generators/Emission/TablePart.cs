using Backend.Data.Generators.Model;

namespace Backend.Data.Generators.Emission;

/// <summary>The other part of the table class: its column list, the ordinal reader, aliases and value writers.</summary>
internal static class TablePart
{
    public static void Write(CodeWriter code, TableModel table)
    {
        code.Line($"partial class {table.ClassName}{Interfaces(table)}");
        code.Open();
        ListColumns(code, table);
        code.Line();
        ReadRow(code, table);
        code.Line();
        As(code, table);
        if (table.IsWritable)
        {
            code.Line();
            ValueList.WriteNew(code, table);
            code.Line();
            ValueList.WritePatch(code, table);
        }

        code.Close();
    }

    private static string Interfaces(TableModel table) => table.IsWritable
        ? $" : {Contract.Schema}IWritableTable<{table.Qualify(table.RowName)}, {table.Qualify(table.NewRowName)}, {table.Qualify(table.PatchName)}>"
        : "";

    private static void ListColumns(CodeWriter code, TableModel table)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"protected override {Contract.ReadOnlyList}<{Contract.Schema}{Contract.ColumnType}> ListColumns() =>");
        code.Line($"    [{string.Join(", ", table.Columns.Select(column => column.Name))}];");
    }

    private static void ReadRow(CodeWriter code, TableModel table)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public override {table.Qualify(table.RowName)} ReadRow({Contract.RowReader} reader, int ordinal) => new()");
        code.Open();
        for (var index = 0; index < table.Columns.Count; index++)
        {
            var name = table.Columns[index].Name;
            code.Line($"{name} = reader.Get({name}, {(index == 0 ? "ordinal" : $"ordinal + {index}")}),");
        }

        code.Close("};");
    }

    private static void As(CodeWriter code, TableModel table)
    {
        code.Summary($"{table.DisplayName} under another name, to join it with itself.");
        code.Line($"public {table.Qualify(table.ClassName)} As(string alias) => new() {{ TableAlias = alias }};");
    }
}

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
        List(code, "ListColumns", table.Columns.Where(column => column.IsRead));
        var unread = table.Columns.Where(column => !column.IsRead).ToArray();
        if (unread.Length == 0) return;
        code.Line();
        List(code, "ListUnreadColumns", unread);
    }

    private static void List(CodeWriter code, string method, IEnumerable<ColumnModel> columns)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"protected override {Contract.ReadOnlyList}<{Contract.Schema}{Contract.ColumnType}> {method}() =>");
        code.Line($"    [{string.Join(", ", columns.Select(column => column.Name))}];");
    }

    private static void ReadRow(CodeWriter code, TableModel table)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public override {table.Qualify(table.RowName)} ReadRow({Contract.RowReader} reader, int ordinal) => new()");
        code.Open();
        var index = 0;
        foreach (var name in table.Columns.Where(column => column.IsRead).Select(column => column.Name))
        {
            code.Line($"{name} = reader.Get({name}, {(index == 0 ? "ordinal" : $"ordinal + {index}")}),");
            index++;
        }

        code.Close("};");
    }

    private static void As(CodeWriter code, TableModel table)
    {
        code.Summary($"{table.DisplayName} under another name, to join it with itself.");
        code.Line($"public {table.Qualify(table.ClassName)} As(string alias) => new() {{ TableAlias = alias }};");
    }
}

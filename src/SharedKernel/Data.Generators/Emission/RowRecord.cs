using Backend.Data.Generators.Model;

namespace Backend.Data.Generators.Emission;

/// <summary>The row as it is read: every column, all required.</summary>
internal static class RowRecord
{
    public static void Write(CodeWriter code, TableModel table) =>
        Record.Write(
            code,
            table,
            table.RowName,
            $"Row of {table.DisplayName}.",
            table.Columns.Select(column => (column, Record.Required(column))));
}

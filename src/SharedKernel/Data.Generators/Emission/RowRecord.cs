using Backend.Data.Generators.Model;

namespace Backend.Data.Generators.Emission;

/// <summary>The row as it is read: all members required.</summary>
internal static class RowRecord
{
    public static void Write(CodeWriter code, TableModel table) =>
        Record.Write(
            code,
            table,
            table.RowName,
            $"Row of {table.DisplayName}.",
            table.Columns.Where(column => column.IsRead).Select(column => (column, Record.Required(column))));
}

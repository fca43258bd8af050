using Backend.Data.Generators.Model;

namespace Backend.Data.Generators.Emission;

/// <summary>The values of an update: all optional.</summary>
internal static class PatchRecord
{
    public static void Write(CodeWriter code, TableModel table) =>
        Record.Write(
            code,
            table,
            table.PatchName,
            $"Changes to a row of {table.DisplayName}: a column left unset keeps its value.",
            table.Columns.Where(column => column.IsUpdatable).Select(column => (column, Record.Optional(column))));
}

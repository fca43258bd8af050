using Backend.Data.Generators.Model;

namespace Backend.Data.Generators.Emission;

/// <summary>The values of an insert: required where there is neither null nor a default.</summary>
internal static class NewRecord
{
    public static void Write(CodeWriter code, TableModel table) =>
        Record.Write(
            code,
            table,
            table.NewRowName,
            $"New row of {table.DisplayName}: a column left unset takes its default, or null where it has none.",
            table.Columns.Where(column => column.IsInsertable).Select(column =>
                (column, column.IsRequiredOnInsert ? Record.Required(column) : Record.Optional(column))));
}

using Backend.Data.Generators.Model;

namespace Backend.Data.Generators.Emission;

/// <summary>How a statement takes values out of a record, column by column, without reflection or boxing.</summary>
internal static class ValueList
{
    public static void WriteNew(CodeWriter code, TableModel table) =>
        Write(
            code,
            "NewValues",
            table.Qualify(table.NewRowName),
            table.Columns.Where(column => column.IsInsertable).Select(column => (column, column.IsRequiredOnInsert)));

    public static void WritePatch(CodeWriter code, TableModel table) =>
        Write(
            code,
            "PatchValues",
            table.Qualify(table.PatchName),
            table.Columns.Where(column => column.IsUpdatable).Select(column => (column, IsRequired: false)));

    private static void Write(
        CodeWriter code, string property, string source, IEnumerable<(ColumnModel Column, bool IsRequired)> columns)
    {
        code.Line("/// <inheritdoc/>");
        code.Line($"public {Contract.ReadOnlyList}<{Contract.Schema}ColumnValue<{source}>> {property} => field ??=");
        code.Open('[');
        foreach (var (column, isRequired) in columns)
        {
            // An Optional of an interface type has no implicit conversion, so required members are wrapped by name.
            var value = isRequired ? $"new {Contract.Optional(column.Type)}(row.{column.Name})" : $"row.{column.Name}";
            code.Line($"{Contract.Schema}ColumnValue.Of<{source}, {column.Type}>({column.Name}, static row => {value}),");
        }

        code.Close("];");
    }
}

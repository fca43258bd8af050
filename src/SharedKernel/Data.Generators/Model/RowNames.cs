namespace Backend.Data.Generators.Model;

/// <summary>How the record types of a table are called.</summary>
internal static class RowNames
{
    public static string New(string row) => "New" + row;

    public static string Patch(string row) => row + "Patch";

    public static IEnumerable<string> Of(string row, TableKind kind) =>
        IsWritable(kind) ? [row, New(row), Patch(row)] : [row];

    public static bool IsWritable(TableKind kind) => kind is TableKind.Tenant or TableKind.Global;
}

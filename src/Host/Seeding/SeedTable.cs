using System.Globalization;

namespace Backend.Host.Seeding;

/// <summary>What was inserted, a line for each table: the name, and the number behind it in a column of its own.</summary>
internal static class SeedTable
{
    public static IEnumerable<string> Lines(IReadOnlyList<(string Table, long Rows)> tables)
    {
        if (tables.Count == 0)
            return [];
        var nameWidth = tables.Max(table => table.Table.Length);
        var numbers = tables.Select(table => table.Rows.ToString(CultureInfo.InvariantCulture)).ToList();
        var numberWidth = numbers.Max(number => number.Length);
        return tables.Zip(numbers, (table, number) => $"{table.Table.PadRight(nameWidth)}  {number.PadLeft(numberWidth)}");
    }
}

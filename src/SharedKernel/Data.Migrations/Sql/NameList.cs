namespace Backend.Data.Migrations.Sql;

/// <summary>Names in brackets, on lines of their own when one line would be too long to review.</summary>
internal static class NameList
{
    private const int Width = 120;

    public static string Of(IReadOnlyList<string> names, int room)
    {
        var line = string.Join(", ", names);
        return line.Length + room <= Width ? $"({line})" : $"(\n    {string.Join(",\n    ", names)}\n)";
    }
}

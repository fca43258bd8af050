using System.Text;

namespace Backend.Host.Progress;

/// <summary>Rows in columns that are as wide as their widest cell.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    public static string Of(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        IReadOnlyList<string>[] lines = [header, .. rows];
        var widths = header.Index().Select(column => lines.Max(line => line[column.Index].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var line in lines)
            text.Append(string.Join(Gap, line.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd()).Append('\n');
        return text.ToString();
    }
}

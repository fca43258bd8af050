using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Backend.Data.Execution;
using Backend.Host.Progress;

namespace Backend.Host.Commands.Operators;

/// <summary>What a function of the operators gave, as text.</summary>
internal static class AnswerText
{
    // It goes to a terminal or a file, never into HTML.
    private static readonly JsonWriterOptions Json = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(OperatorAnswer answer, AnswerForm form) => form == AnswerForm.Json ? JsonOf(answer) : TextTable.Of(answer.Columns, [.. answer.Rows.Select(Cells)]);

    private static string[] Cells(IReadOnlyList<object?> row) => [.. row.Select(Cell)];

    // An error's text may have lines of its own, which would break the table.
    private static string Cell(object? value) => value switch
    {
        null => "",
        DateTime at => at.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!.ReplaceLineEndings(" "),
    };

    private static string JsonOf(OperatorAnswer answer)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Json))
        {
            writer.WriteStartArray();
            foreach (var row in answer.Rows)
            {
                writer.WriteStartObject();
                foreach (var (column, value) in answer.Columns.Zip(row))
                    Write(writer, JsonNamingPolicy.CamelCase.ConvertName(Pascal(column)), value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, string name, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull(name);
                break;
            case long or int or short:
                writer.WriteNumber(name, Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case DateTime at:
                writer.WriteString(name, at);
                break;
            default:
                writer.WriteString(name, Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static string Pascal(string column) =>
        string.Concat(column.Split('_', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}

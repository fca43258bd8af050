using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Backend.Data.Migrations.Errors;

namespace Backend.Data.Migrations.Decisions;

/// <summary>
/// The file <c>decisions.json</c> beside the migrations of a module: answers by question, in a section for each name that
/// <c>db generate --name</c> was given. It is checked in, so that the same schema generates the same migration anywhere.
/// </summary>
internal sealed class DecisionFile
{
    public const string FileName = "decisions.json";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private readonly Dictionary<string, Dictionary<string, string>> _sections;

    private DecisionFile(Dictionary<string, Dictionary<string, string>> sections) => _sections = sections;

    public bool IsEmpty => _sections.Count == 0;

    /// <summary>The answers under a name.</summary>
    public IReadOnlyDictionary<string, string> Section(string name) => _sections.GetValueOrDefault(name) ?? [];

    public void Add(string name, string id, string answer)
    {
        if (!_sections.TryGetValue(name, out var section))
            _sections.Add(name, section = []);
        section[id] = answer;
    }

    /// <summary>The file's answers; none when there is no file.</summary>
    /// <exception cref="MigrationFileException">It is not a JSON object of objects of strings.</exception>
    public static DecisionFile Read(string path)
    {
        if (!File.Exists(path))
            return new DecisionFile([]);
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            return new DecisionFile(document.RootElement.EnumerateObject().ToDictionary(
                section => section.Name,
                section => section.Value.EnumerateObject().ToDictionary(answer => answer.Name, Text)));
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new MigrationFileException(
                $"{path} is not a file of decisions ({error.Message}): it has the form {{ \"add_code\": {{ \"column shop.items.code\": \"new\" }} }}, each name and question once.", error);
        }
    }

    public void Write(string path)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartObject();
            foreach (var (name, answers) in _sections)
            {
                json.WriteStartObject(name);
                foreach (var (id, answer) in answers)
                    json.WriteString(id, answer);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        File.WriteAllText(path, $"{Encoding.UTF8.GetString(stream.ToArray())}\n");
    }

    private static string Text(JsonProperty answer) =>
        answer.Value.GetString() ?? throw new JsonException($"the answer to \"{answer.Name}\" is null");
}

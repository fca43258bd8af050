using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Backend.Data.Migrations;
using Backend.Data.Migrations.Decisions;
using Backend.Data.Migrations.Review;

namespace Backend.Host.Commands.Output;

/// <summary>What <c>db generate</c> tells: paths and JSON go to stdout, all else to stderr.</summary>
internal static class GenerateOutput
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(GenerateResult result, string name, string checkout)
    {
        foreach (var module in result.Modules)
        {
            foreach (var warning in module.Warnings)
                await Console.Error.WriteLineAsync($"{module.Module}: warning: {warning}");
            foreach (var file in module.WrittenFiles)
                Console.WriteLine(Path.GetRelativePath(checkout, file));
        }

        var open = result.Modules.SelectMany(module => module.Findings).Where(finding => !finding.IsAccepted).ToArray();
        if (open.Length > 0)
            await Console.Error.WriteLineAsync($"\n{FindingText.Of(open)}\n\n`db migrate` refuses these files until each finding is settled.");
        if (result.Missing.Count > 0)
            await Console.Error.WriteLineAsync(Missing(result.Missing, name));
        else if (result.Modules.All(module => module.WrittenFiles.Count == 0))
            await Console.Error.WriteLineAsync("The schema is what the last snapshots say: nothing to write.");
        else
            await Console.Error.WriteLineAsync("Review the SQL, commit it with the snapshot, and run `db check --offline` before `db migrate`.");
    }

    public static string Json(GenerateResult result, string name, string checkout) => Written(json =>
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteStartArray("modules");
        foreach (var module in result.Modules)
        {
            json.WriteStartObject();
            json.WriteString("module", module.Module);
            WriteAll(json, "files", module.WrittenFiles.Select(file => Path.GetRelativePath(checkout, file)));
            WriteAll(json, "warnings", module.Warnings);
            WriteAll(json, "findings", module.Findings.Where(finding => !finding.IsAccepted).Select(FindingText.Of));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missing");
        foreach (var question in result.Missing)
        {
            json.WriteStartObject();
            json.WriteString("module", question.Module);
            json.WriteString("id", question.Id);
            json.WriteString("text", question.Text);
            WriteAll(json, "choices", question.Choices);
            json.WriteString("example", question.Example);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string Missing(IReadOnlyList<Question> missing, string name)
    {
        var text = new StringBuilder("Nothing was written: these questions have no answer.\n");
        foreach (var module in missing.GroupBy(question => question.Module))
        {
            text.Append('\n');
            foreach (var question in module)
            {
                text.Append("  ").Append(question.Text).Append('\n');
                if (question.Choices.Count > 0)
                    text.Append("      ").AppendJoin("; ", question.Choices).Append('\n');
            }

            text.Append("\n  Answer in ").Append(DecisionPath(module.Key)).Append(", for example:\n\n");
            text.Append(Example(module, name)).Append('\n');
        }

        return text.Append($"\nThen run `db generate --name {name}` again, or run it on a terminal, where it asks.").ToString();
    }

    private static string DecisionPath(string module) => $"decisions.json beside the migrations of {module}";

    private static string Example(IEnumerable<Question> questions, string name) => Written(json =>
    {
        json.WriteStartObject();
        json.WriteStartObject(name);
        foreach (var question in questions)
            json.WriteString(question.Id, question.Example);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void WriteAll(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
            write(json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}

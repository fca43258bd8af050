using System.Diagnostics;
using System.Globalization;
using System.Text;
using Backend.Data.Tests.Support;

namespace Backend.Data.Tests.Guide;

/// <summary>A fixture that runs snippets on the seeded shop and keeps what they sent.</summary>
internal abstract class SnippetRun : ShopTests
{
    protected async Task<SnippetOutcome> RunAsync(Snippet snippet)
    {
        using var spans = new RecordedActivities();
        int? rows = null;
        string? refusal = null;
        try
        {
            rows = snippet.Units is { } units ? await units(Database, CancellationToken.None) : await TryAsync(snippet.Work!);
        }
        catch (Exception error) when (snippet.Rows is null)
        {
            refusal = $"{error.GetType().Name}: {error.Message}";
        }
        finally
        {
            if (snippet.Units is not null)
                await Shop.ReseedAsync();
        }

        return new SnippetOutcome(rows, snippet.Units is null ? Statements(spans.Statements) : Units(spans), refusal);
    }

    private static string Units(RecordedActivities spans)
    {
        var text = new StringBuilder();
        foreach (var unit in spans.Units)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(Statements(spans.Statements.Where(statement => statement.ParentSpanId == unit.SpanId)));
            text.Append(CultureInfo.InvariantCulture, $"-- round trips: {unit.GetTagItem("backend.unit_of_work.round_trips")}, {((string)unit.GetTagItem("backend.unit_of_work.outcome")!).Replace('_', ' ')}\n");
        }

        return text.ToString();
    }

    private static string Statements(IEnumerable<Activity> statements) =>
        string.Join("\n", statements.Select(statement => GuideLayout.Of((string)statement.GetTagItem("db.query.text")!)));
}

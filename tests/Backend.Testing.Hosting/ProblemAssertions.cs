using System.Text.Json;

namespace Backend.Testing.Hosting;

/// <summary>What every refusal must be: one problem document that tells the caller nothing about the server.</summary>
internal static class ProblemAssertions
{
    /// <summary>Text that only the inside of the server knows.</summary>
    private static readonly string[] Inside =
        ["Npgsql", "Exception", "SQLSTATE", "   at ", "select ", "insert into", "update ", ".cs:", "relation ", Shop.Canary];

    /// <summary>Fails unless the answer is this problem, names this field (when one is given), and gives nothing away.</summary>
    public static Answer IsProblem(this Answer answer, int status, string code, string? field = null)
    {
        Assert.That(answer.Status, Is.EqualTo(status), answer.Text);
        Assert.That(answer.ContentType, Is.EqualTo("application/problem+json"), answer.Text);
        var problem = answer.Json;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problem.GetProperty("code").GetString(), Is.EqualTo(code), answer.Text);
            Assert.That(problem.GetProperty("status").GetInt32(), Is.EqualTo(status));
            Assert.That(problem.GetProperty("type").GetString(), Does.StartWith("urn:").And.EndWith(code));
            Assert.That(problem.GetProperty("title").GetString(), Is.Not.Empty);
            Assert.That(problem.GetProperty("detail").GetString(), Is.Not.Empty);
            Assert.That(problem.GetProperty("instance").GetString(), Does.StartWith("/"));
            Assert.That(problem.GetProperty("traceId").GetString(), Does.Match("^[0-9a-f]{32}$"));
            Assert.That(problem.GetProperty("retryable").GetBoolean(), Is.EqualTo(status == 503));
            Assert.That(Fields(problem), field is null ? Is.Empty : Is.EqualTo(new[] { field }), answer.Text);
            foreach (var text in Inside)
                Assert.That(answer.Text, Does.Not.Contain(text).IgnoreCase);
        }

        return answer;
    }

    private static List<string> Fields(JsonElement problem)
    {
        if (!problem.TryGetProperty("errors", out var errors))
            return [];
        foreach (var field in errors.EnumerateObject())
            Assert.That(field.Value.EnumerateArray().Select(message => message.GetString()), Is.Not.Empty.And.All.Not.Empty);
        return [.. errors.EnumerateObject().Select(field => field.Name)];
    }
}

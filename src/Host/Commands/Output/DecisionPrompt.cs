using Backend.Data.Migrations.Decisions;

namespace Backend.Host.Commands.Output;

/// <summary>Asks a person on a terminal.</summary>
internal static class DecisionPrompt
{
    /// <summary>Whether a person sits there: never in CI, and not when input or output goes to a file.</summary>
    public static bool IsTerminal =>
        !Console.IsInputRedirected && !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <summary>The answer; null when the person would rather not.</summary>
    public static string? Ask(Question question)
    {
        Console.Error.WriteLine();
        Console.Error.WriteLine(question.Text);
        for (var i = 0; i < question.Choices.Count; i++)
            Console.Error.WriteLine($"  {i + 1}  {question.Choices[i]}");
        Console.Error.Write(question.Choices.Count == 0 ? $"  For example: {question.Example}\n> " : "> ");
        while (Console.ReadLine()?.Trim() is { Length: > 0 } answer)
        {
            if (Chosen(question, answer) is { } chosen)
                return chosen;
            Console.Error.Write($"A number from 1 to {question.Choices.Count}, or nothing to stop.\n> ");
        }

        return null;
    }

    /// <summary>Asks each question once, also when it comes up again.</summary>
    public static Func<Question, string?> Remembered()
    {
        var known = new Dictionary<(string, string), string?>();
        return question =>
        {
            if (!known.TryGetValue((question.Module, question.Id), out var answer))
                known.Add((question.Module, question.Id), answer = Ask(question));
            return answer;
        };
    }

    private static string? Chosen(Question question, string answer)
    {
        if (question.Choices.Count == 0 || question.Choices.Contains(answer, StringComparer.Ordinal))
            return answer;
        return int.TryParse(answer, out var number) && number >= 1 && number <= question.Choices.Count ? question.Choices[number - 1] : null;
    }
}

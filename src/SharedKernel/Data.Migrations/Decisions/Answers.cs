using Backend.Data.Migrations.Errors;

namespace Backend.Data.Migrations.Decisions;

/// <summary>Answers to questions as they come up, and a list of those that have none.</summary>
/// <param name="find">The answer; null when there is none.</param>
internal sealed class Answers(Func<Question, string?> find)
{
    private readonly Dictionary<(string Module, string Id), Question> _missing = [];

    /// <summary>Answers nothing: what is asked is missing.</summary>
    public static Answers None => new(_ => null);

    public IReadOnlyCollection<Question> Missing => _missing.Values;

    /// <summary>The answer, or null, which makes the question a missing one.</summary>
    /// <exception cref="MigrationDecisionException">The answer is none of the choices, or empty.</exception>
    public Answer? To(Question question)
    {
        if (find(question)?.Trim() is { } text)
            return Read(question, text);
        _missing.TryAdd((question.Module, question.Id), question);
        return null;
    }

    private static Answer Read(Question question, string text)
    {
        if (text.Length == 0)
            throw new MigrationDecisionException($"The answer to \"{question.Id}\" is empty. {question.Text} For example: {question.Example}");
        if (question.Choices.Count == 0)
            return new Answer(text, null);
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        var (value, reason) = colon < 0 ? (text, null) : (text[..colon], text[(colon + 2)..].Trim());
        return question.Choices.Contains(value, StringComparer.Ordinal)
            ? new Answer(value, reason)
            : throw new MigrationDecisionException($"\"{value}\" does not answer \"{question.Id}\". {question.Text} It takes one of: {string.Join("; ", question.Choices)}.");
    }
}

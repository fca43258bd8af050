using System.CommandLine;

namespace Backend.Host.Commands.Operators;

/// <summary><c>--json</c>.</summary>
internal static class JsonOption
{
    public static Option<bool> Create() => new("--json") { Description = "Print the answer as JSON." };

    public static AnswerForm Form(this ParseResult parsed, Option<bool> json) => parsed.GetValue(json) ? AnswerForm.Json : AnswerForm.Table;
}

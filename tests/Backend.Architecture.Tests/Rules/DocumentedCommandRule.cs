using System.Text.RegularExpressions;
using Backend.Architecture.Tests.Model;

namespace Backend.Architecture.Tests.Rules;

/// <summary>A command in a shell block names projects and scripts that exist, and programs that a reader has.</summary>
internal sealed partial class DocumentedCommandRule : IRule
{
    private static readonly HashSet<string> Programs = ["dotnet", "git", "cd", "curl", "psql", "export"];

    public IEnumerable<Violation> Check(Repository repository)
        => from text in repository.Markdown
           from block in ShellBlock().Matches(text.Text).Select(m => m.Groups["body"].Value)
           from line in Commands(block)
           let complaint = Complaint(line, repository.Paths)
           where complaint is not null
           select this.Violation(text.Path, $"`{line}`: {complaint}");

    // A line ending in a backslash continues; quotes keep line breaks (the bodies of the curl calls).
    private static IEnumerable<string> Commands(string block)
        => from line in QuotedText().Replace(block.Replace("\\\n", " "), "''").Split('\n')
           let command = line.Split(" #")[0].Trim()
           where command.Length > 0 && !command.StartsWith('#')
           select command;

    private static string? Complaint(string line, IReadOnlySet<string> paths)
    {
        var words = Assignment().Replace(line, "").TrimEnd(')').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return null;
        if (words[0].Contains('/'))
            return paths.Contains(words[0].StartsWith("./", StringComparison.Ordinal) ? words[0][2..] : words[0]) ? null : "no such script";
        if (!Programs.Contains(words[0]))
            return $"{words[0]} is not a program a reader is known to have";
        var project = words.SkipWhile(w => w != "--project").Skip(1).FirstOrDefault();
        if (project is not null && !paths.Contains(project))
            return $"no project in {project}";
        return null;
    }

    [GeneratedRegex(@"^```(sh|bash|shell)\n(?<body>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex ShellBlock();

    [GeneratedRegex(@"'[^']*'")]
    private static partial Regex QuotedText();

    [GeneratedRegex(@"^(\w+=(\$\(|\S*\s*))+", RegexOptions.ExplicitCapture)]
    private static partial Regex Assignment();
}

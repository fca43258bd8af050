using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis;

namespace Backend.Architecture.Tests.Rules;

internal static class RuleExtensions
{
    public static Violation Violation(this IRule rule, Project project, string reason)
        => new(rule.GetType().Name, project.Name, reason);

    public static Violation Violation(this IRule rule, string path, string reason)
        => new(rule.GetType().Name, path, reason);

    public static Violation Violation(this IRule rule, SourceFile file, SyntaxNode node, string reason)
        => new(rule.GetType().Name, $"{file.Project.Name} {file.Path}:{file.LineOf(node)}", reason);

    public static Violation Violation(this IRule rule, SourceFile file, SyntaxTrivia trivia, string reason)
        => new(rule.GetType().Name, $"{file.Project.Name} {file.Path}:{file.LineOf(trivia)}", reason);
}

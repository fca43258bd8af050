using System.Text.RegularExpressions;
using Backend.Architecture.Tests.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Backend.Architecture.Tests.Rules;

/// <summary>A warning is switched off with its reason beside it: on the pragma, in the attribute, in the .editorconfig.</summary>
internal sealed partial class SuppressionReasonRule : IRule
{
    public IEnumerable<Violation> Check(Repository repository)
        => repository.Sources.SelectMany(file => Pragmas(file).Concat(Attributes(file)))
            .Concat(repository.Texts.Where(t => t.Path.EndsWith(".editorconfig", StringComparison.Ordinal)).SelectMany(Severities));

    private IEnumerable<Violation> Pragmas(SourceFile file)
        => from trivia in file.Root.DescendantTrivia()
           where trivia.GetStructure() is PragmaWarningDirectiveTriviaSyntax pragma
               && pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)
               && !pragma.ToFullString().Contains("//", StringComparison.Ordinal)
           select this.Violation(file, trivia, "a pragma without a reason behind it: #pragma warning disable ID // why");

    private IEnumerable<Violation> Attributes(SourceFile file)
        => from attribute in file.Root.DescendantNodes().OfType<AttributeSyntax>()
           where attribute.Name.ToString().EndsWith("SuppressMessage", StringComparison.Ordinal)
               && attribute.ArgumentList?.Arguments.Any(a => a.NameEquals?.Name.Identifier.Text == "Justification") != true
           select this.Violation(file, attribute, "SuppressMessage without a Justification");

    private IEnumerable<Violation> Severities(TextFile file)
        => from line in file.Lines.Index()
           where SwitchedOff().IsMatch(line.Item) && !line.Item.Contains('#')
           select this.Violation($"{file.Path}:{line.Index + 1}", "a rule is switched off without a reason behind it");

    [GeneratedRegex(@"^\s*dotnet_diagnostic\.\w+\.severity\s*=\s*(none|silent|suggestion)")]
    private static partial Regex SwitchedOff();
}

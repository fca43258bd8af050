using System.Text.RegularExpressions;
using Backend.Data.Execution.Errors;
using Backend.Testing.Sources;
using Npgsql;

namespace Backend.Data.Tests.Execution;

/// <summary>The SQLSTATEs of docs/errors.md are classified as the page says.</summary>
internal sealed partial class ErrorPageTests
{
    private static IEnumerable<TestCaseData> States() =>
        Row().Matches(File.ReadAllText(Path.Combine(SourceTree.Root(), "docs", "errors.md")))
            .SelectMany(row => row.Groups["states"].Value.Split(", "), (row, state) => new TestCaseData(state, row.Groups["exception"].Value));

    [TestCaseSource(nameof(States))]
    public void Classify_StateOfThePage_IsItsException(string state, string exception) =>
        Assert.That(ErrorClassifier.Classify(new PostgresException("x", "ERROR", "ERROR", state)).GetType().Name, Is.EqualTo(exception));

    [TestCase("40001", "ERROR", typeof(SerializationFailureException))]
    [TestCase("23505", "ERROR", typeof(UniqueViolationException))]
    [TestCase("53100", "ERROR", typeof(DatabaseUnavailableException))]
    [TestCase("57P01", "FATAL", typeof(CommitOutcomeUnknownException))]
    public void Commit_Refused_IsThatRefusalUnlessItMayHaveHappened(string state, string severity, Type exception) =>
        Assert.That(ErrorClassifier.Commit(new PostgresException("x", severity, severity, state)), Is.TypeOf(exception));

    [TestCase("No suitable host was found.", true)]
    [TestCase("The connection pool has been exhausted, either raise 'Max Pool Size' (currently 20) or 'Timeout'", false)]
    public void IsNoServer_FailureToConnect_IsSoUnlessTheServerWasNotAsked(string message, bool expected) =>
        Assert.That(ErrorClassifier.IsNoServer(new NpgsqlException(message)), Is.EqualTo(expected));

    [TestCase("57P03", true)]
    [TestCase("53300", true)]
    [TestCase("28P01", false)]
    public void IsNoServer_RefusedByTheServer_IsSoWhenItCannotServe(string state, bool expected) =>
        Assert.That(ErrorClassifier.IsNoServer(new PostgresException("x", "FATAL", "FATAL", state)), Is.EqualTo(expected));

    [GeneratedRegex(@"^\| `(?<exception>\w+Exception)` \| (?<states>[0-9A-Z][0-9A-Z, ]+?) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}

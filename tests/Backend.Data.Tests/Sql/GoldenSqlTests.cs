using System.Text;
using Backend.Data.Tests.Sql.Cases;
using Backend.Data.Tests.Support;

namespace Backend.Data.Tests.Sql;

/// <summary>The exact text of every kind of statement, kept beside as Golden/*.sql.</summary>
internal sealed class GoldenSqlTests
{
    private static IEnumerable<string> Files => StatementCases.ByFile.Keys;

    [TestCaseSource(nameof(Files))]
    public async Task Statements_Compiled_AreThoseKept(string file)
    {
        var text = new StringBuilder();
        foreach (var statementCase in StatementCases.ByFile[file])
        {
            text.Append("-- ").Append(statementCase.Name).Append('\n');
            foreach (var statement in await RecordingUnitOfWork.OfAsync(statementCase.RunAsync))
                text.Append(SqlLayout.Of(statement));
            text.Append('\n');
        }

        // Left in the output directory, to be compared with the kept file and taken over where the change is meant.
        await File.WriteAllTextAsync(Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{file}.sql"), text.ToString());
        Assert.That(text.ToString(), Is.EqualTo(await KeptAsync(file)));
    }

    private static async Task<string> KeptAsync(string file)
    {
        await using var stream = typeof(GoldenSqlTests).Assembly.GetManifestResourceStream($"Sql/Golden/{file}.sql");
        if (stream is null)
            return "";
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}

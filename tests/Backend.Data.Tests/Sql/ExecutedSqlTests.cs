using Backend.Data.Tests.Sql.Cases;
using Backend.Data.Tests.Support;

namespace Backend.Data.Tests.Sql;

/// <summary>The statements of the golden files, run.</summary>
internal sealed class ExecutedSqlTests : ShopTests
{
    private static IEnumerable<TestCaseData> Cases =>
        from file in StatementCases.ByFile
        from statement in file.Value
        select new TestCaseData(statement).SetArgDisplayNames($"{file.Key}: {statement.Name}");

    [TestCaseSource(nameof(Cases))]
    public async Task Statement_OnPostgreSql_TouchesTheRowsOfTheOrganization(StatementCase statement) =>
        Assert.That(await TryAsync(statement.RunAsync), Is.EqualTo(statement.Rows));
}

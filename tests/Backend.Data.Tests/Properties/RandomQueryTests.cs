using Backend.Data.Execution;
using Backend.Data.Execution.Errors;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using Backend.Development;
using Backend.Testing.Shop;

namespace Backend.Data.Tests.Properties;

/// <summary>However a query is put together, each tenant table in it is held to the organization.</summary>
internal sealed class RandomQueryTests : ShopTests
{
    private const int Compiled = 10_000;

    private const int Executed = 300;

    [Test]
    public void Query_AtRandom_HasOneConditionForEachTenantTable()
    {
        var unit = new RecordingUnitOfWork();

        Checks.ForAll(Compiled, choices =>
        {
            var sql = RandomQueries.Next(unit, choices).ToSql();
            Assert.That(OrganizationWalk.Faults(sql), Is.Empty, sql);
        });
    }

    /// <summary>Past row security, where only the compiler's conditions hold; with row security, where only that holds.</summary>
    [Test]
    public async Task Query_AtRandom_AnswersWhatRowSecurityAloneWouldLetThrough()
    {
        await using var conditionsAlone = Open(connectionString: Shop.ConnectionString(DatabaseRole.Admin));
        await using var wallAlone = Open(filter: OrganizationFilter.OffForTests);

        Checks.ForAll(Executed, async choices =>
        {
            var numbers = choices.Rest();
            var (sql, filtered) = await RunAsync(conditionsAlone, new Choices(numbers));
            var (_, walled) = await RunAsync(wallAlone, new Choices(numbers));
            Assert.That(filtered, Is.EquivalentTo(walled), sql);
        });
    }

    private static async Task<(string Sql, IReadOnlyList<(Guid?, long?)> Rows)> RunAsync(Database database, Choices choices)
    {
        var sql = "";
        try
        {
            var rows = await database.RunAsync(
                ShopDatabase.Acme,
                UnitOfWorkOptions.ReadOnly,
                async (unit, ct) =>
                {
                    var query = RandomQueries.Next(unit, choices);
                    sql = query.ToSql();
                    return await query.ToListAsync(ct);
                },
                default);
            return (sql, rows);
        }
        catch (DatabaseException error)
        {
            throw new AssertionException(sql, error);
        }
    }
}

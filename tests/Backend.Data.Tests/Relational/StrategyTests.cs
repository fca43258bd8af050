using Backend.Data.Execution;
using Backend.Data.Relational;
using Backend.Data.Tenancy;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;

namespace Backend.Data.Tests.Relational;

/// <summary>Every test of the fixture runs twice: in one statement, and in a statement for each list.</summary>
internal abstract class StrategyTests(bool perLevel) : ShopTests
{
    protected Task<IReadOnlyList<TResult>> ListAsync<TRow, TResult>(Func<IUnitOfWork, Find<TRow, TResult>> find, OrganizationId? organization = null) =>
        ReadAsync((unit, ct) => Chosen(find(unit)).ToListAsync(ct), organization ?? ShopDatabase.Acme);

    protected Find<TRow, TResult> Chosen<TRow, TResult>(Find<TRow, TResult> find) => perLevel ? find.PerLevel() : find;
}

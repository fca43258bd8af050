using Backend.Data.Query;
using Backend.Data.Sql;

namespace Backend.Data.Tests.Properties;

/// <summary>A query of an id and a number, and how another query reads them.</summary>
internal sealed record RandomQuery(Query<(Guid?, long?)> Query, Aliased<Guid?> Id, Aliased<long?> Number)
{
    public RandomSource AsSubquery(string name)
    {
        var subquery = Query.AsSubquery(name);
        return RandomSource.Of(subquery, [subquery.Column(Id)], [subquery.Column(Number)]);
    }

    public RandomSource AsReferenceOf(Cte<(Guid?, long?)> table) =>
        RandomSource.Of(table, [table.Column(Id)], [table.Column(Number)]);
}

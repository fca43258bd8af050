using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Testing.Shop;
using static Backend.Data.Query.Functions;
using static Backend.Data.Query.SqlTemplates;

namespace Backend.Data.Tests.Properties;

/// <summary>Random trees of conditions over what is in scope, with queries for leaves.</summary>
internal sealed class RandomConditions(Choices choices, RandomQueries queries)
{
    private static readonly Guid[] Known = [ShopSeed.Ada, ShopSeed.Bob, ShopSeed.Hammer, ShopSeed.FirstOrder, ShopSeed.NailItem];

    /// <param name="scope">The sources whose columns may be used.</param>
    /// <param name="depth">How many levels of queries may stand inside.</param>
    /// <param name="height">How many levels of and, or and not.</param>
    public Condition Next(IReadOnlyList<RandomSource> scope, int depth, int height = 3) => height == 0
        ? Leaf(scope, depth)
        : choices.Next(6) switch
        {
            3 => Next(scope, depth, height - 1) & Next(scope, depth, height - 1),
            4 => Next(scope, depth, height - 1) | Next(scope, depth, height - 1),
            5 => !Next(scope, depth, height - 1),
            _ => Leaf(scope, depth),
        };

    private Condition Leaf(IReadOnlyList<RandomSource> scope, int depth)
    {
        var id = queries.IdOf(scope);
        var number = queries.NumberOf(scope);
        return choices.Next(depth > 0 ? 10 : 6) switch
        {
            0 => id.Eq(choices.Of(Known)),
            1 => id.Eq(queries.IdOf(scope)),
            2 => number.Gt(choices.Next(2_000)),
            3 => id.IsNull(),
            4 => id.In(choices.OneIn(2) ? [] : new Guid?[] { choices.Of(Known), choices.Of(Known) }),
            5 => SqlCondition($"{id} is not null or {number} > {choices.Next(100)} or {choices.OneIn(2)}"),
            6 => Exists(queries.Select(RandomQueries.Detached, depth - 1, scope).Query),
            7 => NotExists(queries.Query(RandomQueries.Detached, depth - 1).Query),
            8 => id.In(queries.Ids(depth - 1, scope)),
            _ => id.NotIn(queries.Ids(depth - 1, scope)),
        };
    }
}

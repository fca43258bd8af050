using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Sql;
using static Backend.Data.Query.Functions;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Properties;

/// <summary>
/// Random queries over the shop: joins of every kind, subqueries in FROM and in conditions, correlated and lateral,
/// common table expressions, recursive ones, set operations and groups. PostgreSQL runs each of them.
/// </summary>
internal sealed class RandomQueries
{
    private readonly Choices _choices;

    private readonly RandomConditions _conditions;

    private readonly List<(RandomQuery Query, Cte<(Guid?, long?)> Table)> _commonTables = [];

    private int _names;

    private RandomQueries(Choices choices)
    {
        _choices = choices;
        _conditions = new RandomConditions(choices, this);
    }

    /// <summary>A beginning without a unit of work.</summary>
    public static IStatementStart Detached { get; } = Statements.With();

    public static Query<(Guid?, long?)> Next(IUnitOfWork unit, Choices choices)
    {
        var queries = new RandomQueries(choices);
        for (var count = choices.Next(3); count > 0; count--)
            queries.AddCommonTable();
        return queries.Query(unit.With([.. queries._commonTables.Select(common => (Cte)common.Table)]), depth: 2).Query;
    }

    /// <summary>A select whose conditions may use the columns of <paramref name="outer"/> too.</summary>
    public RandomQuery Select(IStatementStart start, int depth, IReadOnlyList<RandomSource> outer)
    {
        var joins = Joins(depth, outer);
        RandomSource[] own = [.. joins.Select(join => join.Source)];
        var id = IdOf(own).As(Name("i"));
        var isGrouped = _choices.OneIn(6);
        var number = isGrouped ? Sum(NumberOf(own)).As(Name("n")) : NumberOf(own).As(Name("n"));
        var query = Joined(start.Select(id, number), joins).Where(Where(own, outer, depth));
        if (isGrouped)
            query = query.GroupBy(id).Having(_choices.OneIn(2) ? Count().Gt(1L) : null);
        if (_choices.OneIn(6))
            query = query.Distinct();
        // Ordered by all it selects, so that what the limit leaves is always the same.
        if (_choices.OneIn(6))
            query = query.OrderBy(id.Asc(), number.Desc()).Limit(1 + _choices.Next(3)).Offset(_choices.Next(2));
        return new RandomQuery(query, id, number);
    }

    /// <summary>A select of ids alone, as <c>in</c> takes it.</summary>
    public Query<Guid?> Ids(int depth, IReadOnlyList<RandomSource> outer)
    {
        var joins = Joins(depth, outer);
        RandomSource[] own = [.. joins.Select(join => join.Source)];
        return Joined(Detached.Select(IdOf(own)), joins).Where(Where(own, outer, depth));
    }

    public IExpr<Guid?> IdOf(IReadOnlyList<RandomSource> scope) => _choices.Of([.. scope.SelectMany(source => source.Ids)]);

    public IExpr<long?> NumberOf(IReadOnlyList<RandomSource> scope) => _choices.Of([.. scope.SelectMany(source => source.Numbers)]);

    private static Projected<T> Joined<T>(SelectList<T> list, IReadOnlyList<(RandomSource Source, RandomJoin Kind, Condition? On)> joins)
    {
        var query = joins[0].Source.From(list);
        foreach (var (source, kind, on) in joins.Skip(1))
            query = source.Join(query, kind, on!);
        return query;
    }

    /// <summary>A select, or a set operation of queries, on its own.</summary>
    public RandomQuery Query(IStatementStart start, int depth)
    {
        if (depth == 0 || !_choices.OneIn(4))
            return Select(start, depth, []);
        var left = Query(start, depth - 1);
        var right = Query(Detached, depth - 1).Query;
        var combined = _choices.Next(6) switch
        {
            0 => left.Query.UnionAll(right),
            1 => left.Query.Union(right),
            2 => left.Query.Intersect(right),
            3 => left.Query.IntersectAll(right),
            4 => left.Query.Except(right),
            _ => left.Query.ExceptAll(right),
        };
        return left with { Query = combined };
    }

    private Condition?[] Where(RandomSource[] own, IReadOnlyList<RandomSource> outer, int depth) =>
        [.. Enumerable.Range(0, _choices.Next(3)).Select(_ => _conditions.Next([.. own, .. outer], depth)), null];

    private List<(RandomSource Source, RandomJoin Kind, Condition? On)> Joins(int depth, IReadOnlyList<RandomSource> outer)
    {
        var joins = new List<(RandomSource Source, RandomJoin Kind, Condition? On)> { (Source(depth), RandomJoin.Cross, null) };
        for (var count = _choices.Next(3); count > 0; count--)
        {
            RandomSource[] before = [.. joins.Select(join => join.Source)];
            var kind = (RandomJoin)_choices.Next(depth > 0 ? 7 : 5);
            var source = kind switch
            {
                RandomJoin.Lateral or RandomJoin.LeftLateral => Select(Detached, depth - 1, [.. before, .. outer]).AsSubquery(Name("l")),
                RandomJoin.Cross when _choices.OneIn(4) => RandomSource.Of(Countries.As(Name("t")), [], []),
                _ => Source(depth),
            };
            // PostgreSQL can join fully along equality only.
            var on = kind == RandomJoin.Full
                ? IdOf([source]).Eq(IdOf(before))
                : _conditions.Next([.. before, source], depth, height: 2);
            joins.Add((source, kind, on));
        }

        return joins;
    }

    private RandomSource Source(int depth)
    {
        if (_commonTables.Count > 0 && _choices.OneIn(4))
        {
            var (query, table) = _choices.Of(_commonTables);
            return query.AsReferenceOf(table.As(Name("c")));
        }

        return depth > 0 && _choices.OneIn(4)
            ? Query(Detached, depth - 1).AsSubquery(Name("q"))
            : RandomTables.Next(_choices, Name("t"));
    }

    private void AddCommonTable()
    {
        var query = Query(Detached, depth: 1);
        var name = Name("w");
        _commonTables.Add((query, _choices.OneIn(3) ? Recursive(query, name) : query.Query.AsCte(name)));
    }

    /// <summary>What refers to whom, beginning with the rows of a query.</summary>
    private Cte<(Guid?, long?)> Recursive(RandomQuery seed, string name) => seed.Query.RecursiveDistinct(name, rows =>
    {
        var contacts = Contacts.As(Name("t"));
        return Statements.Select(contacts.ReferredBy, contacts.BalanceCents).From(contacts)
            .Join(rows, rows.Column(seed.Id).Eq(contacts.Id));
    });

    private string Name(string kind) => $"{kind}{++_names}";
}

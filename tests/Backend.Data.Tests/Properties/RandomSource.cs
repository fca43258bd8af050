using Backend.Data.Query;
using Backend.Data.Sql;

namespace Backend.Data.Tests.Properties;

/// <summary>A table, subquery or common table expression of a random query, whatever its rows are.</summary>
internal abstract record RandomSource(IReadOnlyList<IExpr<Guid?>> Ids, IReadOnlyList<IExpr<long?>> Numbers)
{
    public static RandomSource Of<TRow>(ISource<TRow> source, IReadOnlyList<IExpr<Guid?>> ids, IReadOnlyList<IExpr<long?>> numbers) =>
        new Typed<TRow>(source, ids, numbers);

    public abstract Projected<T> From<T>(SelectList<T> list);

    public abstract Projected<T> Join<T>(Projected<T> query, RandomJoin kind, Condition on);

    private sealed record Typed<TRow>(ISource<TRow> Source, IReadOnlyList<IExpr<Guid?>> Ids, IReadOnlyList<IExpr<long?>> Numbers)
        : RandomSource(Ids, Numbers)
    {
        public override Projected<T> From<T>(SelectList<T> list) => list.From(Source);

        public override Projected<T> Join<T>(Projected<T> query, RandomJoin kind, Condition on) => kind switch
        {
            RandomJoin.Inner => query.Join(Source, on),
            RandomJoin.Left => query.LeftJoin(Source, on),
            RandomJoin.Right => query.RightJoin(Source, on),
            RandomJoin.Full => query.FullJoin(Source, on),
            RandomJoin.Cross => query.CrossJoin(Source),
            RandomJoin.Lateral => query.JoinLateral((Subquery<TRow>)Source, on),
            _ => query.LeftJoinLateral((Subquery<TRow>)Source, on),
        };
    }
}

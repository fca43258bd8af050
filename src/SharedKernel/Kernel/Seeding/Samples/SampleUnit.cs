using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Schema;
using Backend.Kernel.Seeding.Randomness;

namespace Backend.Kernel.Seeding.Samples;

/// <summary>One organization of a run: its streams, its sizes, what the modules tell each other, and the writes. Not thread-safe.</summary>
public sealed class SampleUnit
{
    private const int ChunkSize = 10_000;

    private readonly SamplePlan _plan;

    private readonly SeedStream _stream;

    private readonly SampleTally _tally;

    private readonly Dictionary<Type, object> _shared = [];

    private readonly HashSet<Table> _populated = [];

    private readonly HashSet<Table> _empty = [];

    internal SampleUnit(IUnitOfWork unitOfWork, SamplePlan plan, SampleOrganization organization, SampleTally tally)
    {
        UnitOfWork = unitOfWork;
        _plan = plan;
        _stream = organization.Stream;
        _tally = tally;
    }

    /// <summary>The organization's transaction, entered as in any request: the walls hold here too.</summary>
    public IUnitOfWork UnitOfWork { get; }

    /// <summary>The first moment of the generated history.</summary>
    public DateTimeOffset From => _plan.From;

    /// <summary>The moment at which the generated history ends.</summary>
    public DateTimeOffset Until => _plan.Until;

    /// <summary>The organization's stream of a name, such as <c>contacts.contacts.phone</c>.</summary>
    /// <param name="name">The qualified name of what it is for: another module's stream of the same name is the same one.</param>
    public SeedStream Stream(string name) => _stream.Named(name);

    /// <summary>The value of a size whose values may be parts.</summary>
    /// <param name="size">A size of the sample.</param>
    public decimal Average(SampleSize size) => _plan.SizeOf(size);

    /// <summary>The value of a size.</summary>
    /// <param name="size">A size of the sample.</param>
    public int Count(SampleSize size) => (int)_plan.SizeOf(size);

    /// <summary>Tells later modules what this one made, in a type of its Contracts.</summary>
    /// <param name="facts">All of it, whether it is new or was there.</param>
    public void Share<T>(IReadOnlyList<T> facts) => _shared.Add(typeof(T), facts);

    /// <summary>What an earlier module made.</summary>
    /// <exception cref="SeedException">No module before this one shares it.</exception>
    public IReadOnlyList<T> Shared<T>() => _shared.TryGetValue(typeof(T), out var facts)
        ? (IReadOnlyList<T>)facts
        : throw new SeedException($"A sample needs {typeof(T).Name}, which no module listed before its own shares. List the module that shares it earlier.");

    /// <summary>Inserts rows, up to 10,000 a statement.</summary>
    /// <param name="table">A table of the own module.</param>
    /// <param name="rows">The rows, made while they are inserted.</param>
    /// <param name="cancellationToken">Ends the running statement.</param>
    public async Task InsertAsync<TRow, TNew, TPatch>(IWritableTable<TRow, TNew, TPatch> table, IEnumerable<TNew> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        foreach (var chunk in rows.Chunk(ChunkSize))
            _tally.Add((Table)table, await UnitOfWork.Insert(table).Values(chunk).ExecuteAsync(cancellationToken));
    }

    /// <summary>Inserts those rows whose ids the table lacks.</summary>
    /// <param name="table">A table of the own module.</param>
    /// <param name="key">Its id.</param>
    /// <param name="rows">The rows, made while they are inserted.</param>
    /// <param name="id">The id of a row.</param>
    /// <param name="cancellationToken">Ends the running statement.</param>
    public async Task InsertMissingAsync<TRow, TNew, TPatch>(
        IWritableTable<TRow, TNew, TPatch> table,
        Column<Guid> key,
        IEnumerable<TNew> rows,
        Func<TNew, Guid> id,
        CancellationToken cancellationToken)
        where TRow : class
    {
        await foreach (var missing in MissingAsync((Table<TRow>)table, key, rows, id, cancellationToken))
            await InsertAsync(table, missing, cancellationToken);
    }

    /// <summary>
    /// Finds the items whose rows a table lacks, up to 10,000 at a time: what is there already is neither written nor
    /// locked, so that a second run costs reads only.
    /// </summary>
    /// <param name="table">The table to look in.</param>
    /// <param name="key">Its id.</param>
    /// <param name="items">The items, made while they are looked for.</param>
    /// <param name="id">The id of an item's row.</param>
    /// <param name="cancellationToken">Ends the running statement.</param>
    public async IAsyncEnumerable<IReadOnlyList<TItem>> MissingAsync<TRow, TItem>(
        Table<TRow> table,
        Column<Guid> key,
        IEnumerable<TItem> items,
        Func<TItem, Guid> id,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
        where TRow : class
    {
        foreach (var chunk in items.Chunk(ChunkSize))
        {
            if (await IsEmptyAsync(table, key, cancellationToken))
            {
                yield return chunk;
                continue;
            }

            var present = await UnitOfWork.Select(key).From(table).Where(key.In(chunk.Select(id))).ToListAsync(cancellationToken);
            if (present.Count == 0)
            {
                yield return chunk;
                continue;
            }

            var known = present.ToHashSet();
            TItem[] missing = [.. chunk.Where(item => !known.Contains(id(item)))];
            if (missing.Length > 0)
                yield return missing;
        }
    }

    // Asked once: in this transaction only this unit adds rows, and those it has seen are not looked for again.
    private async Task<bool> IsEmptyAsync<TRow>(Table<TRow> table, Column<Guid> key, CancellationToken cancellationToken)
        where TRow : class
    {
        if (_empty.Contains(table))
            return true;
        if (_populated.Contains(table))
            return false;
        var isEmpty = await UnitOfWork.Select(key).From(table).Limit(1).ToListAsync(cancellationToken) is [];
        (isEmpty ? _empty : _populated).Add(table);
        return isEmpty;
    }
}

using Backend.Data.Execution;

namespace Backend.Data.Tests.Guide;

/// <summary>Code of a page of the guide: compiled here, run by the tests, shown by the page together with what it caused.</summary>
internal sealed record Snippet
{
    private Snippet(string name, int? rows, Func<Database, CancellationToken, Task<int>>? units, Func<IUnitOfWork, CancellationToken, Task<int>>? work)
    {
        Name = name;
        Rows = rows;
        Units = units;
        Work = work;
    }

    /// <param name="name">What page and source call it.</param>
    /// <param name="rows">What the work answers in the seeded shop.</param>
    /// <param name="work">Runs in a unit of work that is rolled back.</param>
    public Snippet(string name, int rows, Func<IUnitOfWork, CancellationToken, Task<int>> work)
        : this(name, rows, null, work)
    {
    }

    public string Name { get; }

    /// <summary>Null for code that is refused.</summary>
    public int? Rows { get; }

    /// <summary>Code that runs units of work of its own.</summary>
    public Func<Database, CancellationToken, Task<int>>? Units { get; }

    /// <summary>Code within a unit of work.</summary>
    public Func<IUnitOfWork, CancellationToken, Task<int>>? Work { get; }

    /// <summary>Code that runs units of work of its own; the page shows what each cost.</summary>
    public static Snippet OfUnits(string name, int rows, Func<Database, CancellationToken, Task<int>> units) => new(name, rows, units, null);

    /// <summary>Code that ends in an exception, whose message the page shows.</summary>
    public static Snippet Refused(string name, Func<IUnitOfWork, CancellationToken, Task> work) => new(name, null, null, async (uow, ct) =>
    {
        await work(uow, ct);
        return 0;
    });

    /// <summary>Units of work of which one ends in an exception, whose message the page shows.</summary>
    public static Snippet RefusedOfUnits(string name, Func<Database, CancellationToken, Task> units) => new(
        name,
        null,
        async (database, ct) =>
        {
            await units(database, ct);
            return 0;
        },
        null);

    public override string ToString() => Name;
}

// error ?: ?

namespace Module.Schema;

using static Backend.Data.Schema.Columns;

public static class Published
{
    public static PublishedShelvesTable Shelves { get; } = new();
}

public sealed partial class PublishedShelvesTable() : PublishedTable<PublishedShelf>("shelves.shelves")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
}

internal static class Handler
{
    public static Task RunAsync(IUnitOfWork uow, CancellationToken ct) =>
        uow.Update(Published.Shelves).All().ExecuteAsync(ct); // !
        // fixed: uow.From(Published.Shelves).ToListAsync(ct);
}

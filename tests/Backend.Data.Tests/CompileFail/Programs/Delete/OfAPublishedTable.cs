// error BKD017: 'PublishedShelvesTable' is a published table of another module, so it has no Delete: read or join it, and ask its module to write with a message of its contracts
// error CS0411: Delete<TRow, TNew, TPatch>

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
        uow.Delete(Published.Shelves).All().ExecuteAsync(ct); // !
        // fixed: uow.From(Published.Shelves).CountAsync(ct);
}

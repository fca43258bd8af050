// error BKD014: Table 'AuthorsTable' has no unique key over (Name), so nothing can conflict there: name the columns of a Unique(…) of its Define, or declare that key

namespace Module.Schema;

using static Backend.Data.Schema.Columns;

public static class Tables
{
    public static AuthorsTable Authors { get; } = new();
}

public sealed partial class AuthorsTable() : TenantTable<Author>("module.authors")
{
    public readonly Column<Guid> Id = Uuid("id").PrimaryKey();
    public readonly Column<string> Name = Text("name");
    public readonly Column<string> Email = Text("email");

    protected override void Define(TableDefinition t) => t.Unique(Email);
}

internal static class Handler
{
    public static Task RunAsync(IUnitOfWork uow, NewAuthor row, CancellationToken ct) => uow.Insert(Tables.Authors).Values(row)
        .OnConflict(Tables.Authors.Name) // !
        // fixed: .OnConflict(Tables.Authors.Email)
        .DoUpdate(Tables.Authors.Name)
        .ExecuteAsync(ct);
}

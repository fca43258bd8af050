using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Locks;

/// <summary>The locks on tables that stand already, as the manual's chapter on explicit locking and the server's source have them.</summary>
internal static class StatementLocks
{
    public static IEnumerable<TableLock> Of(Statement statement) => statement switch
    {
        AlterTable alter => Of(alter),
        CreateTable create => create.References.Select(table => new TableLock(table, LockModes.ShareRowExclusive)),
        CreateIndex create => [new TableLock(create.Table, create.Concurrently ? LockModes.ShareUpdateExclusive : LockModes.Share)],
        CreateView { Replaces: true } create => [new TableLock(create.View, LockModes.AccessExclusive)],
        AlterView alter => [new TableLock(alter.View, LockModes.AccessExclusive)],
        CreateTrigger create => [new TableLock(create.Table, LockModes.ShareRowExclusive)],
        DropObjects { Kind: "table" or "view" or "materialized view" } drop => drop.Objects.Select(table => new TableLock(table, LockModes.AccessExclusive)),
        DropTablePart drop => [new TableLock(drop.Table, LockModes.AccessExclusive)],
        RenameObject { Kind: "view" or "materialized view" } rename => [new TableLock(rename.Object, LockModes.AccessExclusive)],
        CreatePolicy policy => [new TableLock(policy.Table, LockModes.AccessExclusive)],
        AlterPolicy policy => [new TableLock(policy.Table, LockModes.AccessExclusive)],
        WriteRows write => [new TableLock(write.Table, LockModes.RowExclusive)],
        LockTable locked => locked.Tables.Select(table => new TableLock(table, locked.Mode)),
        Truncate truncate => truncate.Tables.Select(table => new TableLock(table, LockModes.AccessExclusive)),
        RefreshView refresh => [new TableLock(refresh.View, refresh.Concurrently ? LockModes.Exclusive : LockModes.AccessExclusive)],
        Reindex { Kind: "table", Object: { } table, Concurrently: var quietly } => [new TableLock(table, quietly ? LockModes.ShareUpdateExclusive : LockModes.Share)],
        Cluster { Table: { } table } => [new TableLock(table, LockModes.AccessExclusive)],
        VacuumFull vacuum => vacuum.Tables.Select(table => new TableLock(table, LockModes.AccessExclusive)),
        _ => [],
    };

    // Several actions take the strongest lock that one of them needs; a foreign key locks its target as well.
    private static IEnumerable<TableLock> Of(AlterTable alter) =>
        alter.Actions.SelectMany(ActionLocks.Targets)
            .Prepend(new TableLock(alter.Table, alter.Actions.Select(ActionLocks.Mode).Aggregate(LockModes.Stronger)));
}

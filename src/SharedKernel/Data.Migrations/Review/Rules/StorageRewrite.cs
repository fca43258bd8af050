using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>The table is written anew to be stored in another way.</summary>
internal sealed class StorageRewrite() : ReviewRule(
    "storage-rewrite",
    LockModes.AccessExclusive,
    "while the whole table and its indexes are written anew",
    "No query of the running version reads or writes the table until the copy is done.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) => statement.Statement switch
    {
        AlterTable alter when !statement.IsNew(alter.Table) => alter.Actions.OfType<Rewrite>().Select(action => new Hit(action.Offset, Safe)),
        Cluster { Table: null } or VacuumFull { Tables: [] } => [new Hit(0, Safe)],
        Cluster { Table: { } table } when !statement.IsNew(table) => [new Hit(0, Safe)],
        VacuumFull vacuum when !vacuum.Tables.All(statement.IsNew) => [new Hit(0, Safe)],
        _ => [],
    };

    private const string Safe = "Not in a migration: in a maintenance window, or with a tool that copies the table beside its use (pg_repack).";
}

using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;
using Backend.Data.Schema.Definition;
using Backend.Data.Tenancy;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A statement that does nothing where the database is not as expected.</summary>
internal sealed class HiddenDrift() : ReviewRule(
    "if-exists",
    LockModes.None,
    "as the statement without IF EXISTS or IF NOT EXISTS",
    "A database that has drifted away passes without a word, and the next migration builds on what is not there.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) => statement.Statement switch
    {
        AlterTable alter => alter.Actions.Where(IsConditional).Select(action => new Hit(action.Offset, Safe)).Concat(alter.IfExists ? [new Hit(0, Safe)] : []),
        CreateTable { IfNotExists: true } or CreateView { IfNotExists: true } or AddLabel { IfNotExists: true } or CreateIndex { IfNotExists: true, Concurrently: false } => [new Hit(0, Safe)],
        CreateObject { IfNotExists: true } create when !IsShared(create) => [new Hit(0, Safe)],
        DropTablePart { IfExists: true } drop when ReplacedPolicies.Has(statement, drop) => [],
        DropObjects { IfExists: true } or DropTablePart { IfExists: true } or RenameObject { IfExists: true } => [new Hit(0, Safe)],
        _ => [],
    };

    private const string Safe = "Without IF EXISTS or IF NOT EXISTS. The journal knows what was applied, and `db check` what differs.";

    private static bool IsConditional(TableAction action) =>
        action is AddColumn { IfNotExists: true } or DropColumn { IfExists: true } or DropConstraint { IfExists: true };

    // Several modules need an extension, and the journal's schema stands before the first migration.
    private static bool IsShared(CreateObject create) =>
        create.Kind == "extension" || (create.Kind == "schema" && create.Object.Name is MigrationJournal.Schema or Extension.SchemaName);
}

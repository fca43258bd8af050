using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;
using Backend.Data.Migrations.Review.Statements.Actions;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>What depends on the object goes with it.</summary>
internal sealed class Cascade() : ReviewRule(
    "cascade",
    LockModes.AccessExclusive,
    "for a moment, on every table that depends on it",
    "The file does not say what it drops: that depends on the database that it meets.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) => statement.Statement switch
    {
        DropObjects { Cascade: true } or DropTablePart { Cascade: true } or Truncate { Cascade: true } => [new Hit(0, Safe)],
        AlterTable alter => alter.Actions.Where(action => action is DropColumn { Cascade: true } or DropConstraint { Cascade: true }).Select(action => new Hit(action.Offset, Safe)),
        _ => [],
    };

    private const string Safe = "Drop what depends on it first, by name; without CASCADE PostgreSQL lists it.";
}

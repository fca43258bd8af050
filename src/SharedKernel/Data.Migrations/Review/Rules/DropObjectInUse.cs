using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A view, type, function or the like is dropped.</summary>
internal sealed class DropObjectInUse() : ReviewRule(
    "drop-object",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "The running version may still use it.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) => statement.Statement switch
    {
        DropObjects { Kind: not ("table" or "index") } drop => drop.Objects.Where(name => !statement.IsNew(name) && !IsReplaced(statement, name)).Select(name => new Hit(0, Safe($"{drop.Kind} {name}"))),
        DropTablePart { Kind: "trigger" } drop when !statement.IsNew(drop.Table) => [new Hit(0, Safe($"trigger {ObjectName.Quote(drop.Part)}"))],
        _ => [],
    };

    // A view goes and comes back where what it reads changes under it.
    private static bool IsReplaced(ReviewedStatement statement, ObjectName view) => statement.After
        .Where(after => after.Transaction == statement.Transaction)
        .Any(after => after.Statement is CreateView create && create.View == view);

    private static string Safe(string what) => $"""
        Release the version that no longer needs the {what}, wait until no older one runs, then:
        -- @accept drop-object: unused since release ...
        """;
}

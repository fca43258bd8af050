using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A view, type, enum label or function gets another name.</summary>
internal sealed class RenameObjectInUse() : ReviewRule(
    "rename-object",
    LockModes.AccessExclusive,
    "for a moment, but it waits for every query that runs, and every new one waits behind it",
    "The running version still sends the old name or label and fails.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) => statement.Statement switch
    {
        RenameObject rename when !statement.IsNew(rename.Object) => [Hit($"{rename.Kind} {rename.Object}", IsRelation(rename.Kind))],
        RenameLabel rename when !statement.IsNew(rename.Type) => [Hit($"label '{rename.Label}' of {rename.Type}", false)],
        _ => [],
    };

    private static Hit Hit(string what, bool isRelation) => new(0, $"""
        Keep the {what} and rename in C# only; or add the new one, release the version that uses it, and remove the old one later:
        -- @accept rename-object: no running version names it since release ...
        """)
    {
        Lock = isRelation ? null : LockModes.None,
    };

    private static bool IsRelation(string kind) => kind is "view" or "materialized view" or "sequence";
}

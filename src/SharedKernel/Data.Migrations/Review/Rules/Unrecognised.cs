using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A statement that the review does not know.</summary>
internal sealed class Unrecognised() : ReviewRule(
    "unrecognised",
    LockModes.None,
    "unknown",
    "The review cannot say what it locks or breaks.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) => statement.Statement switch
    {
        UnrecognisedStatement => [new Hit(0, """
            Look up what it locks (manual, 13.3), try it on a copy of production, then:
            -- @accept unrecognised: ...
            """)],
        // The greatest of no rows is no number.
        SetSequence { From: { } table } when !statement.IsNew(table) && !statement.IsOpen(table) && !ForeignKeyValidation.Sees(statement, table) =>
            [new Hit(0, $"The wall hides the rows of {table} from the owner: put it between `no force` and `force row level security`, in one transaction.")],
        _ => [],
    };
}

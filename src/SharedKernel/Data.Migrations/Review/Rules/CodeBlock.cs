using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A block of code.</summary>
internal sealed class CodeBlock() : ReviewRule(
    "do-block",
    LockModes.None,
    "unknown: the block may lock whatever it names",
    "What it does depends on the database that it meets, so nobody can review it here.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is DoBlock ? [new Hit(0, "Write the statements themselves.")] : [];
}

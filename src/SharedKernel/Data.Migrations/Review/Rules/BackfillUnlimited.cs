using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>A backfill that does not come in small steps, or that cannot be repeated.</summary>
internal sealed class BackfillUnlimited() : ReviewRule(
    "backfill-unlimited",
    LockModes.RowExclusive,
    "until the step ends: each row that it wrote stays locked",
    "A backfill is repeated until it changes no row; one without a limit is one long transaction, and one that does not shrink what is left never ends.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) => statement switch
    {
        { IsBackfill: false } => [],
        { Statement: WriteRows { Verb: not "merge", IsLimited: true } } => [],
        { Statement: WriteRows { Verb: not "merge" } write } => [new Hit(0, Limited(write))],
        _ => [new Hit(0, "A backfill is an UPDATE, a DELETE or an INSERT that limits itself. Remove `-- @backfill`, or write it as one.")],
    };

    private static string Limited(WriteRows write) => write.Verb == "insert"
        ? $"""
        -- @backfill
        insert into {write.Table} (...) select ... where not exists (...) limit 5000;
        """
        : $"""
        -- @backfill
        {write.Verb} {(write.Verb == "delete" ? "from " : "")}{write.Table} ... where ctid = any (array(select ctid from {write.Table} where ... limit 5000));
        """;
}

using Backend.Data.Migrations.Review.Locks;
using Backend.Data.Migrations.Review.Statements;

namespace Backend.Data.Migrations.Review.Rules;

/// <summary>Rows of a table are written in the transaction of the file.</summary>
internal sealed class DataOutsideBackfill() : ReviewRule(
    "data-outside-backfill",
    LockModes.RowExclusive,
    "until the transaction ends: each row that it wrote stays locked",
    "Requests that write the same rows wait until the end, and behind a forced wall the owner writes 0 rows without an error.")
{
    public override IEnumerable<Hit> Find(ReviewedStatement statement) =>
        statement.Statement is WriteRows write && !statement.IsBackfill && (!statement.IsNew(write.Table) || write is { Verb: "insert", ReadsTables: true })
            ? [new Hit(0, Safe(write))]
            : [];

    private static string Safe(WriteRows write) => write.Verb is "insert" or "merge"
        ? "Rows that belong to a module come with its seeds (`db seed`); rows of organizations with a job, in a unit of work of each organization."
        : $"""
        -- @backfill
        {write.Verb} {(write.Verb == "delete" ? "from " : "")}{write.Table} ... where ctid = any (array(select ctid from {write.Table} where ... limit 5000));
        """;
}

using Backend.Data.Migrations.Errors;
using Backend.Data.Migrations.Files;
using Backend.Data.Migrations.Running.Plans;

namespace Backend.Data.Migrations.Tests.Running.Plans;

public sealed class MigrationPlannerTests
{
    [Test]
    public void Plan_WithoutDirectives_IsOneTransaction() =>
        Assert.That(Segments("create table s.a ();\ncreate table s.b ();"), Is.EqualTo(["Transaction 1-2: 1 2"]));

    [Test]
    public void Plan_WithoutStatements_IsOneTransaction() => Assert.That(Segments("-- nothing yet"), Is.EqualTo(["Transaction 1-1: "]));

    [Test]
    public void Plan_OfEveryKind_CutsWhereItMust() =>
        Assert.That(Segments("""
            alter table s.t add column c text;
            -- @backfill
            update s.t set c = '' where c is null;
            alter table s.t add constraint c_check check (c is not null) not valid;
            -- @transaction: the scan holds no lock that matters
            alter table s.t validate constraint c_check;
            create index concurrently a on s.t (c);
            create index concurrently b on s.t (c);
            alter table s.t
                alter column c set not null;
            """), Is.EqualTo([
            "Transaction 1-1: 1", "Backfill 3-3: 2", "Transaction 4-4: 3", "Transaction 6-6: 4", "Concurrent 7-7: 5", "Concurrent 8-8: 6", "Transaction 9-10: 7",
        ]));

    [Test]
    public void Plan_AfterNewLabels_BeginsATransactionThatMayUseThem() =>
        Assert.That(Segments("""
            create table s.t ();
            alter type s.e add value 'a';
            alter type s.e add value 'b';
            alter table s.t add column e s.e default 'b';
            """), Is.EqualTo(["Transaction 1-3: 1 2 3", "Transaction 4-4: 4"]));

    [TestCase("select 1;\n-- @transactoin\nselect 2;", 2, "`-- @transactoin` is no directive")]
    [TestCase("-- @backfill\ncreate table s.t ();", 2, "takes an update, a delete or an insert")]
    [TestCase("-- @backfill\nupdate s.t set c = 1;", 2, "nothing limits this one")]
    [TestCase("-- @backfill\nupdate t set c = 1 where c is null;", 2, "needs the table's schema")]
    [TestCase("select 1;\nvacuum;", 2, "run it by hand")]
    public void Plan_OfWhatCannotBeRun_NamesTheLine(string sql, int line, string reason)
    {
        var error = Assert.Throws<MigrationFailedException>(() => Plan(sql));

        Assert.Multiple(() =>
        {
            Assert.That(error!.Line, Is.EqualTo(line));
            Assert.That(error.Message, Does.Contain(reason).And.Contain("This run has changed nothing."));
        });
    }

    [Test]
    public void ChecksumOf_TheFirstSegments_KnowsWhatIsRunAndHow()
    {
        var checksum = Plan("select 1;\n-- @transaction\nselect 2;").ChecksumOf(1);

        Assert.Multiple(() =>
        {
            Assert.That(Plan("-- why\nselect 1;\n-- @transaction\nselect 3;").ChecksumOf(1), Is.EqualTo(checksum), "comments, and what follows");
            Assert.That(Plan("select 9;\n-- @transaction\nselect 2;").ChecksumOf(1), Is.Not.EqualTo(checksum), "another statement");
            Assert.That(Plan("select 1;\nselect 2;").ChecksumOf(1), Is.Not.EqualTo(checksum), "another cut");
        });
    }

    private static MigrationPlan Plan(string sql) => MigrationPlanner.Plan(new MigrationFile("s", "0001_a", sql));

    private static IEnumerable<string> Segments(string sql) => Plan(sql).Segments.Select(segment =>
        $"{segment.Kind} {segment.FirstLine}-{segment.LastLine}: {string.Join(' ', segment.Statements.Select(statement => statement.Number))}");
}

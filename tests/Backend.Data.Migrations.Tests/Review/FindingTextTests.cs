using Backend.Data.Migrations.Review;

namespace Backend.Data.Migrations.Tests.Review;

public sealed class FindingTextTests
{
    [Test]
    public void Text_OfFindings_ReadsLikeACompilers() => Assert.That(FindingText.Of(Reviews.Of("""
        alter table sales.orders
            alter column note set not null;
        -- @accept drop-table: archived in release 14
        drop table sales.lines;
        commit;
        """)), Is.EqualTo("""
        sales/0002_change.sql:2: set-not-null
            alter table sales.orders …
          lock  ACCESS EXCLUSIVE, while every row is looked at
          why   Without a validated check (c is not null) PostgreSQL reads the whole table under the lock.
          safe
            alter table sales.orders add constraint orders_note_not_null check (note is not null) not valid;
            -- @transaction
            alter table sales.orders validate constraint orders_note_not_null;
            alter table sales.orders alter column note set not null;
            alter table sales.orders drop constraint orders_note_not_null;
          or    -- @accept set-not-null: reason

        sales/0002_change.sql:4: drop-table (accepted)
            drop table sales.lines
            archived in release 14

        sales/0002_change.sql:5: transaction-control
            commit
          lock  none, the statement is refused by the runner
          why   The runner begins and commits, and writes the journal in the same transaction.
          safe
            Leave it out; `-- @transaction` before a statement begins a new transaction there.

        2 findings to settle, 1 accepted. Each rule: docs/migrations-review.md
        """));

    [Test]
    public void Text_OfNoFinding_IsEmpty() => Assert.That(FindingText.Of([]), Is.Empty);

    [Test]
    public void Text_OfALongStatement_IsShortened()
    {
        var finding = Reviews.Of($"alter table sales.orders drop column {new string('a', 200)};").Single();

        Assert.That(finding.Statement, Has.Length.EqualTo(102).And.EndsWith("aaa …"));
    }
}

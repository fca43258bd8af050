using Backend.Data.Execution.Errors;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using Backend.Testing.Shop.Schema;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Schema;

/// <summary>What is written reads back equal, one row by VALUES and many by unnest; what is not a value is refused.</summary>
internal sealed class ColumnRoundTripTests : ShopTests
{
    private static readonly DateTimeOffset First = new(1, 1, 1, 0, 0, 0, 1, TimeSpan.Zero);

    private static readonly DateTimeOffset Last = new DateTimeOffset(9999, 12, 31, 23, 59, 59, TimeSpan.Zero).AddMicroseconds(999_999);

    private static IEnumerable<NewContact> Rows =>
    [
        Sql.Cases.InsertCases.Nulls("null wherever it may be"),
        Sql.Cases.InsertCases.Everything,
        Extreme("least") with
        {
            Age = 0, BalanceCents = long.MinValue, IsVip = false, Loyalty = Loyalty.Bronze, Type = ContactType.Individual,
            CreatedAt = First, DeletedAt = First, Version = long.MinValue, Note = "", Metadata = new ContactMetadata("", int.MinValue),
        },
        Extreme("greatest") with
        {
            Age = int.MaxValue, BalanceCents = long.MaxValue, IsVip = true, Loyalty = Loyalty.Gold, Type = ContactType.Company,
            CreatedAt = Last, DeletedAt = Last, Version = long.MaxValue, Note = new string('x', 100_000), Preferences = new ContactMetadata(null, int.MaxValue),
        },
        Extreme("text") with
        {
            Note = "日本 😀 e\u0301 \u202e \u0001 \r\n\t '\"\\ $1 %s {} :x @y ;--",
            Tags = new[] { "", " ", "null", "NULL", "{a,b}", "a\"b", "a\\b", "a,b", "日本 😀", "\n", "'" },
            Nicknames = new[] { "null", "" },
            Channels = new[] { Channel.PostalMail, Channel.Email, Channel.Email },
            Metadata = new ContactMetadata("日本 😀 \" \\ \n '", -1),
        },
    ];

    [TestCaseSource(nameof(Rows))]
    public async Task Insert_OneRow_ReadsBackEqual(NewContact row)
    {
        var read = await TryAsync(async (unit, ct) =>
        {
            var written = await unit.Insert(Contacts).Values(row).ReturningFirstAsync(ct);
            return (written!, (await unit.From(Contacts).Where(Contacts.Id.Eq(written!.Id)).FirstOrDefaultAsync(ct))!);
        });

        using (Assert.EnterMultipleScope())
        {
            AssertEqual(read.Item1, row);
            AssertEqual(read.Item2, row);
        }
    }

    [Test]
    public async Task Insert_ManyRows_ReadBackEqual()
    {
        NewContact[] rows = [.. Rows];
        var read = await TryAsync((unit, ct) => unit.Insert(Contacts).Values(rows).ReturningAsync(ct));

        using (Assert.EnterMultipleScope())
        {
            foreach (var row in rows)
                AssertEqual(read.Single(contact => contact.Name == row.Name), row);
        }
    }

    [Test]
    public async Task Update_ByPatch_ReadsBackEqual()
    {
        var row = Rows.Last();
        var read = await TryAsync((unit, ct) => unit.Update(Contacts)
            .Set(new ContactPatch
            {
                Note = row.Note, Tags = row.Tags, Nicknames = row.Nicknames, Channels = row.Channels, Metadata = row.Metadata,
                Preferences = null, Age = null, Loyalty = null, DeletedAt = null, BalanceCents = null, IsVip = null, ReferredBy = null,
            })
            .Where(Contacts.Id.Eq(ShopSeed.Ada))
            .ReturningFirstAsync(ct));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(read!.Note, Is.EqualTo(row.Note.Value));
            Assert.That(read.Tags, Is.EqualTo(row.Tags.Value));
            Assert.That(read.Nicknames, Is.EqualTo(row.Nicknames.Value));
            Assert.That(read.Channels, Is.EqualTo(row.Channels.Value));
            Assert.That(read.Metadata, Is.EqualTo(row.Metadata.Value));
            Assert.That(read.Preferences, Is.Null);
            Assert.That((read.Age, read.Loyalty, read.DeletedAt, read.BalanceCents, read.IsVip, read.ReferredBy), Is.EqualTo(((int?)null, (Loyalty?)null, (DateTimeOffset?)null, (long?)null, (bool?)null, (Guid?)null)));
        }
    }

    [Test]
    public async Task Enum_EveryMember_HasItsLabel()
    {
        var labels = await TryAsync(async (unit, ct) =>
            (await unit.Insert(Contacts)
                .Values([.. Enum.GetValues<Loyalty>().Select(level => new NewContact { Name = "x", Loyalty = level })])
                .ReturningAsync(ct)).Select(contact => contact.Loyalty!.Value).Order().ToList());

        Assert.That(labels, Is.EqualTo(Enum.GetValues<Loyalty>()));
    }

    [Test]
    public async Task Instant_WithAnotherOffset_IsTheSameInstantInUtc()
    {
        var moment = new DateTimeOffset(2024, 3, 31, 2, 30, 0, TimeSpan.FromHours(5.5));
        var read = await TryAsync((unit, ct) => unit.Insert(Contacts).Values(new NewContact { Name = "x", CreatedAt = moment }).ReturningFirstAsync(ct));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(read!.CreatedAt, Is.EqualTo(moment));
            Assert.That(read.CreatedAt.Offset, Is.EqualTo(TimeSpan.Zero));
        }
    }

    [Test]
    public void Instant_Infinity_IsRefusedBeforeSql()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(
                () => new RecordingUnitOfWork().Insert(Contacts).Values(new NewContact { Name = "x", CreatedAt = DateTimeOffset.MaxValue }).ToSql(),
                Throws.TypeOf<StatementException>().With.Message.Contains("infinity"));
            Assert.That(
                () => new RecordingUnitOfWork().Update(Contacts).Set(Contacts.DeletedAt, DateTimeOffset.MinValue).All().ToSql(),
                Throws.TypeOf<StatementException>().With.Message.Contains("infinity"));
        }
    }

    [Test]
    public async Task Instant_InfinityInTheDatabase_IsRefusedWhenRead()
    {
        await Shop.ExecuteAsync("update shop.orders set placed_at = '-infinity' where number = 2");
        try
        {
            Assert.That(
                () => ReadAsync((unit, ct) => unit.From(Orders).ToListAsync(ct)),
                Throws.InvalidOperationException.With.Message.Contains("infinity"));
        }
        finally
        {
            await Shop.ExecuteAsync("update shop.orders set placed_at = now() where number = 2");
        }
    }

    [Test]
    public async Task Text_LongerThanItsColumn_IsRefusedByTheServerAndNeverCut()
    {
        var longName = new string('x', 101);
        string[] longNickname = [new string('x', 21)];
        NewContact[] rows = [new NewContact { Name = longName }, new NewContact { Name = "x", Nicknames = longNickname }];

        using (Assert.EnterMultipleScope())
        {
            foreach (var row in rows)
            {
                await AssertInvalidAsync(unit => unit.Insert(Contacts).Values(row).ExecuteAsync(default));
                await AssertInvalidAsync(unit => unit.Insert(Contacts).Values([row, row]).ExecuteAsync(default));
            }

            await AssertInvalidAsync(unit => unit.Update(Contacts).Set(Contacts.Nicknames, longNickname).All().ExecuteAsync(default));
            await AssertInvalidAsync(unit => unit.Update(Contacts).Set(Contacts.Name, longName).All().ExecuteAsync(default));
        }
    }

    [Test]
    public Task Text_WithNul_IsRefusedByTheServerToo() =>
        AssertInvalidAsync(unit => unit.Insert(Contacts).Values(new NewContact { Name = "a\0" }).ExecuteAsync(default));

    [Test]
    public Task Jsonb_WithNul_IsRefusedByTheServer() =>
        AssertInvalidAsync(unit => unit.Insert(Contacts).Values(new NewContact { Name = "a", Metadata = new ContactMetadata("\0") }).ExecuteAsync(default));

    [Test]
    public Task Number_OutOfRange_IsRefusedByTheServer() =>
        AssertInvalidAsync(unit => unit.Update(Products).Set(Products.Stock, Products.Stock.Plus(int.MaxValue)).All().ExecuteAsync(default));

    private static NewContact Extreme(string name) => Sql.Cases.InsertCases.Nulls(name) with { VerifiedAt = DateTimeOffset.UnixEpoch };

    private static void AssertEqual(Contact read, NewContact row)
    {
        Assert.That(read.Name, Is.EqualTo(row.Name));
        Assert.That(read.Note, Is.EqualTo(row.Note.Value));
        Assert.That(read.Email, Is.EqualTo(row.Email.Value));
        Assert.That(read.Type, Is.EqualTo(row.Type.Or(ContactType.Individual)));
        Assert.That(read.IsActive, Is.EqualTo(row.IsActive.Or(true)));
        Assert.That(read.Age, Is.EqualTo(row.Age.Value));
        Assert.That(read.BalanceCents, Is.EqualTo(row.BalanceCents.Value));
        Assert.That(read.IsVip, Is.EqualTo(row.IsVip.Value));
        Assert.That(read.Loyalty, Is.EqualTo(row.Loyalty.Value));
        Assert.That(read.ReferredBy, Is.EqualTo(row.ReferredBy.Value));
        Assert.That(read.VerifiedAt, Is.EqualTo(row.VerifiedAt.Value));
        Assert.That(read.Tags, Is.EqualTo(row.Tags.Or([])));
        Assert.That(read.Channels, Is.EqualTo(row.Channels.Or([])));
        Assert.That(read.Nicknames, Is.EqualTo(row.Nicknames.Value));
        Assert.That(read.Metadata, Is.EqualTo(row.Metadata.Or(new())));
        Assert.That(read.Preferences, Is.EqualTo(row.Preferences.Value));
        Assert.That(read.DeletedAt, Is.EqualTo(row.DeletedAt.Value));
        Assert.That(read.CreatedAt, Is.EqualTo(row.CreatedAt.Value));
        Assert.That(read.UpdatedAt, Is.EqualTo(row.UpdatedAt.Value));
        Assert.That(read.Version, Is.EqualTo(row.Version.Or(1)));
    }

    private async Task AssertInvalidAsync(Func<Data.Execution.IUnitOfWork, Task<int>> write)
    {
        try
        {
            await TryAsync((unit, _) => write(unit));
        }
        catch (InvalidValueException)
        {
            return;
        }

        Assert.Fail("The server took it.");
    }
}

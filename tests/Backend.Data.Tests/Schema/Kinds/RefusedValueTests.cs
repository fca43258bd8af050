using System.Net;
using Backend.Data.Query;
using Backend.Data.Sql;
using Backend.Data.Tests.Support;
using NpgsqlTypes;
using static Backend.Testing.Kinds.Schema.Tables;

namespace Backend.Data.Tests.Schema.Kinds;

/// <summary>Values that PostgreSQL and .NET do not both have: refused when they are written and when they are read.</summary>
internal sealed class RefusedValueTests : KindsTests
{
    private static readonly DateTimeOffset InRome = new(2024, 3, 31, 2, 30, 0, TimeSpan.FromHours(2));

    private static IEnumerable<TestCaseData> Written =>
    [
        Case("timestamp infinity", () => Plains.Local.Eq(DateTime.MaxValue), "infinity"),
        Case("timestamp in UTC", () => Plains.Local.Eq(DateTime.UnixEpoch), "no zone, but the value is Utc"),
        Case("timestamptz infinity", () => Plains.Moment.Eq(DateTimeOffset.MinValue), "infinity"),
        Case("inet with a scope", () => Plains.Host.Eq(IPAddress.Parse("fe80::1%3")), "no scope"),
        Case("daterange to infinity", () => Plains.Days.Eq(new NpgsqlRange<DateOnly>(new DateOnly(2024, 1, 1), DateOnly.MaxValue)), "must be finite"),
        Case("tsrange to infinity", () => Plains.Locals.Eq(new NpgsqlRange<DateTime>(new DateTime(2024, 1, 1), DateTime.MaxValue)), "must be finite"),
        Case("tsrange in UTC", () => Plains.Locals.Eq(new NpgsqlRange<DateTime>(DateTime.UnixEpoch, new DateTime(2024, 1, 1))), "without a zone"),
        Case("tstzrange from infinity", () => Plains.Moments.Eq(new NpgsqlRange<DateTimeOffset>(DateTimeOffset.MinValue, DateTimeOffset.UnixEpoch)), "must be finite"),
        Case("tstzrange elsewhere", () => Plains.Moments.Eq(new NpgsqlRange<DateTimeOffset>(InRome, InRome)), "in UTC"),
    ];

    private static IEnumerable<string> Read =>
    [
        "day = 'infinity'", "day = '-infinity'", "day = '10000-01-01'", "day = '0001-12-31 BC'",
        "local = 'infinity'", "local = '-infinity'", "moment = 'infinity'", "moment = '-infinity'",
        "host = '10.0.0.0/8'", "host = 'fe80::/10'",
        "days = '[2024-01-01,infinity]'", "locals = '[2024-01-01,infinity]'", "moments = '[-infinity,2024-01-01]'",
    ];

    [TestCaseSource(nameof(Written))]
    public void Write_OfAValueThatIsNone_IsRefusedBeforeSql(Func<Condition> condition, string reason) =>
        Assert.That(
            () => new RecordingUnitOfWork().From(Plains).Where(condition()).ToSql(),
            Throws.TypeOf<StatementException>().With.Message.Contains(reason));

    [TestCaseSource(nameof(Read))]
    public async Task Read_OfAValueThatDotNetLacks_Throws(string assignment)
    {
        await Kinds.ExecuteAsync("""
            insert into kinds.holders values ('01890000-0000-7000-8000-00000000000a', '01890000-0000-7000-8000-0000000000aa', '') on conflict do nothing
            """);
        await Kinds.ExecuteAsync($"""
            delete from kinds.optionals;
            insert into kinds.optionals (organization_id, id, holder_id) values ('01890000-0000-7000-8000-00000000000a', 1, '01890000-0000-7000-8000-0000000000aa');
            update kinds.optionals set {assignment}
            """);

        Assert.That(() => TryAsync((unit, ct) => unit.From(Optionals).ToListAsync(ct)), Throws.TypeOf<InvalidOperationException>());
    }

    private static TestCaseData Case(string name, Func<Condition> condition, string reason) =>
        new TestCaseData(condition, reason).SetArgDisplayNames(name);
}

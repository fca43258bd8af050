using Backend.Kernel.Errors;
using Backend.Modules.Licenses;
using Backend.Modules.Licenses.Features.CheckLicense;
using Backend.Modules.Licenses.Features.IssueKey;
using Backend.Modules.Licenses.Features.ReleaseSeat;
using Backend.Modules.Licenses.Features.RevokeLicense;
using Backend.Modules.Licenses.Features.TakeSeat;
using Backend.Testing.Plans;
using Backend.Testing.Telemetry;

namespace Backend.Licenses.Tests.Features;

public sealed class CheckLicenseTests : LicensesFixture
{
    [Test]
    public async Task Check_TellsWhatTheKeyIsGoodFor_InOneStatementAndRoundTrip()
    {
        var end = new DateTimeOffset(2099, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var license = await CreateActiveAsync(A, seats: 3, expiresAt: end);
        await SendAsync(A, new TakeSeat(license.Id, new SeatRequest { Machine = "pc-1" }));
        using var recorder = new SpanRecorder("Backend.Data");

        var check = await SendAsync(A, new CheckLicense { Key = license.Key! });

        Assert.That(check, Is.EqualTo(new LicenseCheck(true, LicenseStatus.Active, 3, 1, end)));
        var unit = recorder.Named("unit_of_work")[0];
        Assert.That((unit.GetTagItem("backend.unit_of_work.statements"), unit.GetTagItem("backend.unit_of_work.round_trips")), Is.EqualTo(((object)1, (object)1)));
    }

    [Test]
    public async Task Check_ForAMachine_WantsItsSeat()
    {
        var license = await CreateActiveAsync(A, seats: 2);
        await SendAsync(A, new TakeSeat(license.Id, new SeatRequest { Machine = "pc-1" }));

        Assert.That((await CheckAsync(license, "pc-1")).Valid, Is.True);
        Assert.That((await CheckAsync(license, "pc-2")).Valid, Is.False);

        await SendAsync(A, new ReleaseSeat(license.Id, "pc-1"));

        Assert.That(await CheckAsync(license, "pc-1"), Is.EqualTo(new LicenseCheck(false, LicenseStatus.Active, 2, 0, null)));
    }

    [Test]
    public async Task Check_OfALicenseThatIsNotActive_IsNotValid()
    {
        var pending = await CreateAsync(A);
        var revoked = await CreateActiveAsync(A);
        await SendAsync(A, new RevokeLicense(revoked.Id, null));

        Assert.That(await CheckAsync(pending), Is.EqualTo(new LicenseCheck(false, LicenseStatus.Pending, 1, 0, null)));
        Assert.That(await CheckAsync(revoked), Is.EqualTo(new LicenseCheck(false, LicenseStatus.Revoked, 1, 0, null)));
    }

    [Test]
    public async Task Check_AfterTheEndOfTheTime_IsNotValid_ThoughNoJobHasRun()
    {
        var license = await CreateActiveAsync(A);
        await Host.ExecuteAsync("update licenses.licenses set expires_at = now() - interval '1 second' where id = $1", license.Id);

        var check = await CheckAsync(license);

        Assert.That((check.Valid, check.Status), Is.EqualTo((false, LicenseStatus.Active)));
    }

    [Test]
    public async Task Check_OfAnotherOrganizationsKey_IsLikeOfAnUnknownOne()
    {
        var theirs = await CreateActiveAsync(B);

        Assert.That(await SendAsync(A, new CheckLicense { Key = theirs.Key! }), Is.EqualTo(LicenseCheck.Unknown));
        Assert.That(await SendAsync(A, new CheckLicense { Key = "00000-00000-00000-00000-00000" }), Is.EqualTo(LicenseCheck.Unknown));
        Assert.That(await SendAsync(A, new CheckLicense { Key = "no key" }), Is.EqualTo(LicenseCheck.Unknown));
        Assert.That((await SendAsync(B, new CheckLicense { Key = theirs.Key! })).Valid, Is.True);
    }

    [Test]
    public async Task Check_OfALicenseFromAnOrder_WorksOnceItsKeyIsIssued()
    {
        var order = await NewOrderAsync(A);
        await IssueAsync(A, order, 4);
        var id = await Host.ReadAsync<Guid>("select id from licenses.licenses where order_id = $1", order);

        var issued = await SendAsync(A, new IssueKey(id, null));

        Assert.That(await CheckAsync(issued), Is.EqualTo(new LicenseCheck(false, LicenseStatus.Pending, 4, 0, null)));
    }

    [Test]
    public async Task Check_OfATextThatIsFarTooLong_IsInvalid() =>
        await Assert.ThrowsAsync<ValidationException>(() => SendAsync(A, new CheckLicense { Key = new string('0', 101) }));

    [Test]
    public async Task Check_FindsTheKeyByItsIndex_AsTheAppRole()
    {
        // Many keys of one organization, so that reading the table would cost more than the index.
        await Host.ExecuteAsync(
            """
            insert into licenses.licenses (organization_id, id, contact_id, product_id, seats, key_hash)
            select $1, gen_random_uuid(), $2, $3, 1, sha256(n::text::bytea) from generate_series(1, 2000) n
            """,
            A.Context.Organization.Value,
            A.Contact,
            A.Product);
        await Host.ExecuteAsync("analyze licenses.licenses");

        var plan = await Plan.ExplainAsync(
            Host,
            A.Context.Organization.Value,
            PlanKind.Generic,
            "select l.status from licenses.licenses l where l.organization_id = $1 and l.key_hash = sha256($2::bytea)",
            A.Context.Organization.Value,
            "7");

        Assert.That(plan, Does.Contain("Index Scan using licenses_key_hash_key").And.Contain("key_hash = "));
    }

    private Task<LicenseCheck> CheckAsync(LicenseDetails license, string? machine = null) => SendAsync(A, new CheckLicense { Key = license.Key!, Machine = machine });
}

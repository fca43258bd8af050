using Backend.Data.Execution.Errors;
using Backend.Kernel.Errors;
using Backend.Modules.Licenses;
using Backend.Modules.Licenses.Features.CheckLicense;
using Backend.Modules.Licenses.Features.CreateLicense;
using Backend.Modules.Licenses.Features.IssueKey;

namespace Backend.Licenses.Tests.Features;

public sealed class CreateLicenseTests : LicensesFixture
{
    [Test]
    public async Task Create_ShowsTheKeyOnce_AndStoresItNowhere()
    {
        var license = await CreateAsync(A, seats: 3);

        Assert.That((license.Status, license.Seats, license.SeatsUsed, license.Version), Is.EqualTo((LicenseStatus.Pending, 3, 0, 1L)));
        Assert.That(license.Key, Does.EndWith(license.KeyEnding!));
        Assert.That((await GetAsync(A, license.Id)).Key, Is.Null);
        var letters = license.Key!.Replace("-", "", StringComparison.Ordinal);
        Assert.That(
            await Host.ReadAsync<string>("select row_to_json(l)::text from licenses.licenses l where id = $1", license.Id),
            Does.Not.Contain(license.Key).And.Not.Contain(letters));
    }

    [Test]
    public async Task Create_ForADeletedContact_IsRefused()
    {
        await Host.ExecuteAsync("update contacts.contacts set deleted_at = now() where id = $1", A.Contact);

        var refusal = (await Assert.ThrowsAsync<ConflictException>(() => CreateAsync(A)))!;

        Assert.That(refusal.Code, Is.EqualTo(ErrorCodes.ReferenceMissing));
    }

    [Test]
    public async Task Create_ForAnothersContactProductOrOrder_IsLikeForUnknownOnes()
    {
        var theirs = await NewOrderAsync(B);
        CreateLicense own = new() { ContactId = A.Contact, ProductId = A.Product, Seats = 1 };

        foreach (var foreign in new[] { own with { ContactId = B.Contact }, own with { ProductId = B.Product }, own with { OrderId = theirs } })
            await Assert.ThrowsAsync<ForeignKeyViolationException>(() => SendAsync(A, foreign));
    }

    [Test]
    public async Task Create_ThatIsOverAlready_IsInvalid()
    {
        var refusal = (await Assert.ThrowsAsync<ValidationException>(() => CreateAsync(A, expiresAt: TimeProvider.System.GetUtcNow().AddMinutes(-1))))!;

        Assert.That(refusal.Errors.Keys, Is.EqualTo(new[] { "expiresAt" }));
    }

    [TestCase(0)]
    [TestCase(1_000_001)]
    public async Task Create_WithSeatsOutOfRange_IsInvalid(int seats) => await Assert.ThrowsAsync<ValidationException>(() => CreateAsync(A, seats));

    [Test]
    public async Task IssueKey_ReplacesTheKeyBefore()
    {
        var license = await CreateActiveAsync(A);

        var issued = await SendAsync(A, new IssueKey(license.Id, license.Version));

        Assert.That(issued.KeyEnding, Is.EqualTo(issued.Key![^4..]));
        Assert.That((await SendAsync(A, new CheckLicense { Key = issued.Key })).Valid, Is.True);
        Assert.That(await SendAsync(A, new CheckLicense { Key = license.Key! }), Is.EqualTo(LicenseCheck.Unknown));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(B, new IssueKey(license.Id, null)));
        await Assert.ThrowsAsync<VersionMismatchException>(() => SendAsync(A, new IssueKey(license.Id, license.Version)));
    }
}

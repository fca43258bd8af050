using Backend.Kernel.Errors;
using Backend.Modules.Licenses;
using Backend.Modules.Licenses.Features.ListActivations;
using Backend.Modules.Licenses.Features.ReleaseSeat;
using Backend.Modules.Licenses.Features.RenewLicense;
using Backend.Modules.Licenses.Features.TakeSeat;

namespace Backend.Licenses.Tests.Features;

public sealed class SeatTests : LicensesFixture
{
    [Test]
    public async Task TakeSeat_OfTheSameMachine_IsTheSameSeat()
    {
        var license = await CreateActiveAsync(A, seats: 1);

        var first = await TakeAsync(license, "pc-1");
        var second = await TakeAsync(license, "pc-1");

        Assert.That((first.IsNew, second.IsNew), Is.EqualTo((true, false)));
        Assert.That(second.Activation, Is.EqualTo(first.Activation));
        Assert.That((await GetAsync(A, license.Id)).SeatsUsed, Is.EqualTo(1));
    }

    [Test]
    public async Task TakeSeat_WithNoneLeft_IsRefused_UntilOneIsReleased()
    {
        var license = await CreateActiveAsync(A, seats: 2);
        await TakeAsync(license, "pc-1");
        await TakeAsync(license, "pc-2");

        var refusal = (await Assert.ThrowsAsync<ConflictException>(() => TakeAsync(license, "pc-3")))!;
        await SendAsync(A, new ReleaseSeat(license.Id, "pc-1"));
        await TakeAsync(license, "pc-3");
        var again = (await Assert.ThrowsAsync<ConflictException>(() => TakeAsync(license, "pc-1")))!;

        Assert.That((refusal.Code, again.Code), Is.EqualTo((ErrorCodes.NoSeatLeft, ErrorCodes.NoSeatLeft)));
        Assert.That((await GetAsync(A, license.Id)).SeatsUsed, Is.EqualTo(2));
    }

    [Test]
    public async Task TakeSeat_ByManyMachinesAtOnce_NeverGivesMoreThanThereAre()
    {
        var license = await CreateActiveAsync(A, seats: 5);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(async number =>
        {
            try
            {
                await TakeAsync(license, $"pc-{number % 20}");
                return "seat";
            }
            catch (ConflictException refusal)
            {
                return refusal.Code;
            }
        }));

        Assert.That(outcomes, Is.All.EqualTo("seat").Or.EqualTo(ErrorCodes.NoSeatLeft));
        Assert.That(await HeldAsync(license), Is.EqualTo(5));
        Assert.That((await GetAsync(A, license.Id)).SeatsUsed, Is.EqualTo(5));
    }

    [Test]
    public async Task TakeAndRelease_ByManyAtOnce_KeepTheCountInStep()
    {
        var license = await CreateActiveAsync(A, seats: 3);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(async number =>
        {
            var machine = $"pc-{number % 4}";
            for (var round = 0; round < 3; round++)
            {
                try
                {
                    await TakeAsync(license, machine);
                    await SendAsync(A, new ReleaseSeat(license.Id, machine));
                }
                catch (RequestException refusal) when (refusal.Code is ErrorCodes.NoSeatLeft or ErrorCodes.NotFound)
                {
                    // Another of the same machine was faster, or all seats were taken.
                }
            }
        }));

        Assert.That(await HeldAsync(license), Is.EqualTo((await GetAsync(A, license.Id)).SeatsUsed));
    }

    [Test]
    public async Task Database_RefusesMoreThanThereAre_WhateverTheCodeDoes()
    {
        var license = await CreateActiveAsync(A, seats: 2);

        var refusal = (await Assert.ThrowsAsync<Npgsql.PostgresException>(() => Host.ExecuteAsync("update licenses.licenses set seats_used = 3 where id = $1", license.Id)))!;

        Assert.That(refusal.ConstraintName, Is.EqualTo("licenses_seats_used_within_seats_check"));
    }

    [Test]
    public async Task ReleaseSeat_ThatIsNotHeld_IsNotFound()
    {
        var license = await CreateActiveAsync(A);
        await TakeAsync(license, "pc-1");

        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new ReleaseSeat(license.Id, "pc-2")));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(B, new ReleaseSeat(license.Id, "pc-1")));
        await SendAsync(A, new ReleaseSeat(license.Id, "pc-1"));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(A, new ReleaseSeat(license.Id, "pc-1")));

        Assert.That((await GetAsync(A, license.Id)).SeatsUsed, Is.Zero);
    }

    [Test]
    public async Task TakeSeat_OfAnotherOrganizationsLicense_IsNotFound()
    {
        var license = await CreateActiveAsync(A);

        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(B, new TakeSeat(license.Id, new SeatRequest { Machine = "pc-1" })));
    }

    [TestCase("")]
    [TestCase("a/b")]
    [TestCase("a b")]
    [TestCase("ä")]
    public async Task TakeSeat_ForANameThatNoAddressTakes_IsInvalid(string machine)
    {
        var license = await CreateActiveAsync(A);

        await Assert.ThrowsAsync<ValidationException>(() => TakeAsync(license, machine));
    }

    [Test]
    public async Task Renew_LeavesMachinesTheirSeats()
    {
        var license = await CreateActiveAsync(A);
        await TakeAsync(license, "pc-1");

        var renewed = await SendAsync(A, new RenewLicense(license.Id, null, new Renewal { ExpiresAt = TimeProvider.System.GetUtcNow().AddDays(30) }));

        Assert.That(renewed.SeatsUsed, Is.EqualTo(1));
        Assert.That((await TakeAsync(license, "pc-1")).IsNew, Is.False);
    }

    [Test]
    public async Task List_ShowsWhoHoldsASeatAndWhoHeldOne()
    {
        var license = await CreateActiveAsync(A, seats: 2);
        await TakeAsync(license, "pc-1");
        await TakeAsync(license, "pc-2");
        await SendAsync(A, new ReleaseSeat(license.Id, "pc-1"));

        var machines = (await SendAsync(A, new ListActivations(license.Id, new ActivationsQuery { Sort = "machine" }))).Data;

        Assert.That(machines.Select(machine => (machine.Machine, machine.ReleasedAt is null)), Is.EqualTo(new[] { ("pc-1", false), ("pc-2", true) }));
        await Assert.ThrowsAsync<NotFoundException>(() => SendAsync(B, new ListActivations(license.Id, new ActivationsQuery())));
    }

    private Task<TakenSeat> TakeAsync(LicenseDetails license, string machine) => SendAsync(A, new TakeSeat(license.Id, new SeatRequest { Machine = machine }));

    private Task<long> HeldAsync(LicenseDetails license) =>
        Host.ReadAsync<long>("select count(*) from licenses.activations where license_id = $1 and released_at is null", license.Id);
}

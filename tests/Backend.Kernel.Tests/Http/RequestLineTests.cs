using Backend.Data.Tenancy;
using Backend.Kernel.Http.Admission;

namespace Backend.Kernel.Tests.Http;

/// <summary>Places and the line before them, without HTTP.</summary>
internal sealed class RequestLineTests
{
    private static readonly OrganizationId Loud = new(Guid.CreateVersion7());

    private static readonly OrganizationId Quiet = new(Guid.CreateVersion7());

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    [Test]
    public async Task Enter_OneOrganizationAsksForAll_LeavesPlacesToOthers()
    {
        using var line = new RequestLine("test", places: 5, queued: 10, share: 0.8);
        var loud = Enumerable.Range(0, 20).Select(_ => line.EnterAsync(Loud, Long, default).AsTask()).ToList();
        var quiet = line.EnterAsync(Quiet, Long, default);

        Assert.That(quiet.IsCompletedSuccessfully, Is.True);
        var answers = await Task.WhenAll(loud.Where(each => each.IsCompleted));
        using (Assert.EnterMultipleScope())
        {
            Assert.That((await quiet).Place, Is.Not.Null);
            Assert.That(answers.Count(each => each.Place is not null), Is.EqualTo(4), "four of five places");
            Assert.That(answers.Count(each => each.Place is null && each.Refusal == AdmissionRefusal.Full), Is.EqualTo(8), "of the other sixteen eight wait");
            Assert.That((line.Running, line.Waiting), Is.EqualTo((5, 8)));
        }
    }

    [Test]
    public async Task Enter_ManyOrganizations_NeverHoldsMoreThanPlacesAndLine()
    {
        using var line = new RequestLine("test", places: 2, queued: 3, share: 0.8);
        var all = Enumerable.Range(0, 20).Select(_ => line.EnterAsync(new OrganizationId(Guid.CreateVersion7()), Long, default).AsTask()).ToList();

        Assert.That((line.Running, line.Waiting), Is.EqualTo((2, 3)));
        Assert.That((await Task.WhenAll(all.Where(each => each.IsCompleted))).Count(each => each.Place is null), Is.EqualTo(15));
    }

    [Test]
    public async Task Enter_GivenUpInTheLine_LosesNoPlace()
    {
        using var line = new RequestLine("test", places: 1, queued: 1, share: 1);
        using var gone = new CancellationTokenSource();
        for (var round = 0; round < 5; round++)
        {
            var (held, _) = await line.EnterAsync(Loud, Long, default);
            var (late, why) = await line.EnterAsync(Quiet, TimeSpan.FromMilliseconds(1), default);
            Assert.That((held is not null, late, why), Is.EqualTo((true, (RequestLine.Place?)null, AdmissionRefusal.Waited)));
            held!.Dispose();
        }

        var (first, _) = await line.EnterAsync(Loud, Long, default);
        var waiting = line.EnterAsync(Quiet, Long, gone.Token).AsTask();
        await gone.CancelAsync();
        Assert.That(async () => await waiting, Throws.InstanceOf<OperationCanceledException>());
        first!.Dispose();
        Assert.That((line.Running, line.Waiting), Is.EqualTo((0, 0)));
        Assert.That((await line.EnterAsync(Quiet, Long, default)).Place, Is.Not.Null);
    }
}

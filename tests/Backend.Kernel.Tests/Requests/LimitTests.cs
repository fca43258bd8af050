using Backend.Data.Execution;
using Backend.Kernel.Http;
using Backend.Kernel.Http.Admission;
using Backend.Kernel.Jobs;

namespace Backend.Kernel.Tests.Requests;

/// <summary>Each limit is shorter than the one around it, so that the innermost one that can tell the cause is the one that does.</summary>
internal sealed class LimitTests
{
    private static readonly TimeSpan Lock = TimeSpan.FromSeconds(3);

    [Test]
    public void Limits_OfARequest_FitIntoEachOther()
    {
        var (unit, pool, line) = (UnitOfWorkOptions.ReadWrite, new DatabaseOptions { ConnectionString = "" }, new AdmissionOptions());

        Assert.That(
            new[] { Lock, unit.StatementTimeout, pool.CommandTimeout, unit.Deadline, unit.Deadline + UnitOfWorkOptions.Grace, HttpLimits.Deadline, HttpRegistration.Drain },
            Is.Ordered.Ascending.And.Unique);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(pool.ConnectTimeout, Is.LessThan(unit.StatementTimeout));
            Assert.That(line.MaxQueueWait + unit.Deadline, Is.LessThanOrEqualTo(HttpLimits.Deadline));
        }
    }

    [Test]
    public void Limits_OfAJob_FitIntoEachOther()
    {
        var worker = new WorkerOptions();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Lock, Is.LessThan(JobKindOptions.Default.Timeout));
            Assert.That(worker.Heartbeat * 2, Is.LessThan(worker.Lease));
            Assert.That(worker.DrainTimeout + worker.Grace, Is.LessThanOrEqualTo(HttpRegistration.Drain));
        }
    }
}

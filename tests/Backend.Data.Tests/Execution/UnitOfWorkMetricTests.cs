using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Backend.Data.Execution;
using Backend.Data.Query;
using Backend.Data.Tests.Support;
using Backend.Testing.Shop;
using static Backend.Testing.Shop.Schema.Tables;

namespace Backend.Data.Tests.Execution;

internal sealed class UnitOfWorkMetricTests : ShopTests
{
    [Test]
    public async Task Unit_ThatEnds_IsMeasuredUnderItsKind()
    {
        var kind = nameof(Unit_ThatEnds_IsMeasuredUnderItsKind);
        using var measured = new Recorder();
        await Database.RunAsync(ShopDatabase.Acme, UnitOfWorkOptions.ReadOnly with { Kind = kind }, (unit, ct) => unit.From(Contacts).ToListAsync(ct), default);

        Assert.That(measured.Of("backend.unit_of_work.duration", kind), Is.EqualTo(new[] { "backend.unit_of_work.outcome=no_transaction" }));
        Assert.That(measured.Values("backend.unit_of_work.statements", kind), Is.EqualTo(new[] { 1d }));
        Assert.That(measured.Values("backend.unit_of_work.round_trips", kind), Is.EqualTo(new[] { 1d }));
    }

    [Test]
    public void Unit_ThatTheDatabaseEnds_NamesTheError()
    {
        var kind = nameof(Unit_ThatTheDatabaseEnds_NamesTheError);
        using var measured = new Recorder();
        Assert.That(
            () => Database.RunAsync(
                ShopDatabase.Acme, new UnitOfWorkOptions { Kind = kind, StatementTimeout = TimeSpan.FromMilliseconds(50) }, (unit, ct) => unit.SleepAsync(30, ct), default),
            Throws.Exception);

        Assert.That(measured.Of("backend.unit_of_work.duration", kind), Is.EqualTo(new[] { "backend.unit_of_work.outcome=rolled_back,error.type=StatementTimeoutException" }));
    }

    private sealed class Recorder : IDisposable
    {
        private const string Kind = "backend.unit_of_work.kind";

        private readonly ConcurrentQueue<(string Metric, double Value, KeyValuePair<string, object?>[] Tags)> _measured = new();

        private readonly MeterListener _listener = new();

        public Recorder()
        {
            _listener.InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == "Backend.Data")
                    listener.EnableMeasurementEvents(instrument);
            };
            _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _measured.Enqueue((instrument.Name, value, tags.ToArray())));
            _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => _measured.Enqueue((instrument.Name, value, tags.ToArray())));
            _listener.Start();
        }

        public IEnumerable<string> Of(string metric, string kind) => Find(metric, kind)
            .Select(each => string.Join(',', each.Tags.Where(tag => tag.Key != Kind).Select(tag => $"{tag.Key}={tag.Value}")));

        public IEnumerable<double> Values(string metric, string kind) => Find(metric, kind).Select(each => each.Value);

        public void Dispose() => _listener.Dispose();

        // Other tests run beside this one.
        private IEnumerable<(string Metric, double Value, KeyValuePair<string, object?>[] Tags)> Find(string metric, string kind) =>
            _measured.Where(each => each.Metric == metric && each.Tags.Contains(new(Kind, kind)));
    }
}

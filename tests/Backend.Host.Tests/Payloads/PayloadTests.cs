using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Backend.Kernel.Modules;

namespace Backend.Host.Tests.Payloads;

/// <summary>Events and arguments of jobs outlive the release that wrote them: a change of what is stored is noticed here.</summary>
public sealed partial class PayloadTests
{
    private const string Remedy =
        $"Rows of the old form still wait when this is released. Add a property with a default, or make another kind for another meaning; "
        + $"then run these tests with {PayloadSnapshot.UpdateVariable}=1 and commit the file beside them.";

    private static readonly ModuleCatalog Catalog = ModuleList.Catalog();

    private static IEnumerable<TestCaseData> Payloads => All.Select(payload => new TestCaseData(payload.Kind, payload.Type).SetArgDisplayNames(payload.Kind));

    private static IEnumerable<(string Module, string Kind, Type Type)> Events =>
        Catalog.Modules.SelectMany(module => module.Events, (module, raised) => (module.Name, raised.Kind, raised.Event));

    private static IEnumerable<(string Module, string Kind, Type Type)> Jobs =>
        Catalog.Modules.SelectMany(module => module.Jobs, (module, job) => (module.Name, job.Kind, job.Arguments));

    private static IEnumerable<(string Module, string Kind, Type Type)> All => [.. Events, .. Jobs];

    [TestCaseSource(nameof(Payloads))]
    public void Payload_OfEachKind_IsAsItsSnapshot(string kind, Type type)
    {
        var snapshot = new PayloadSnapshot(kind);
        if (PayloadSnapshot.IsUpdating)
            snapshot.Update(PayloadShape.Of(type), PayloadShape.ExampleOf(type));

        Assert.That(
            JsonNode.DeepEquals(snapshot.Shape, PayloadShape.Of(type)),
            $"The payload of {kind} has changed from\n{snapshot.Shape}\nto\n{PayloadShape.Of(type)}\n{Remedy}");
    }

    [TestCaseSource(nameof(Payloads))]
    public void Payload_OfEachFormerForm_IsStillRead(string kind, Type type)
    {
        foreach (var example in new PayloadSnapshot(kind).Examples)
            Assert.That(() => example.Deserialize(type, PayloadShape.Options), Throws.Nothing, $"{kind} no longer reads\n{example}\n{Remedy}");
    }

    [Test]
    public void Snapshots_OfKindsThatAreGone_AreNotLeftBehind() =>
        Assert.That(PayloadSnapshot.Kinds, Is.SubsetOf(All.Select(payload => payload.Kind)));

    [Test]
    public void Kinds_OfEvents_AreModuleNameAndVersion() =>
        Assert.That(Events.Where(e => !EventKind().IsMatch(e.Kind) || !e.Kind.StartsWith(e.Module + ".", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void Kinds_OfJobsAndHandlers_AreModuleAndName()
    {
        var handlers = Catalog.Modules.SelectMany(module => module.Subscriptions, (module, line) => (module.Name, Kind: line.Name));
        var kinds = Jobs.Select(job => (Name: job.Module, job.Kind)).Concat(handlers);

        Assert.That(kinds.Where(line => !JobKind().IsMatch(line.Kind) || !line.Kind.StartsWith(line.Name + ".", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase(typeof(Former), typeof(WithOptional), true)]
    [TestCase(typeof(Former), typeof(WithRequired), false)]
    [TestCase(typeof(Former), typeof(Renamed), false)]
    [TestCase(typeof(Former), typeof(OtherType), false)]
    public void Change_OfAPayload_IsReadOnlyWhenItAddsADefault(Type former, Type current, bool isRead)
    {
        var example = PayloadShape.ExampleOf(former);

        Assert.That(JsonNode.DeepEquals(PayloadShape.Of(former), PayloadShape.Of(current)), Is.False);
        Assert.That(() => example.Deserialize(current, PayloadShape.Options), isRead ? Throws.Nothing : Throws.InstanceOf<Exception>());
    }

    [GeneratedRegex(@"^[a-z]+\.[a-z_]+\.v[1-9][0-9]*$")]
    private static partial Regex EventKind();

    [GeneratedRegex(@"^[a-z]+\.[a-z_]+$")]
    private static partial Regex JobKind();

    private sealed record Former(Guid Id, string Name);

    private sealed record WithOptional(Guid Id, string Name, int Seats = 1);

    private sealed record WithRequired(Guid Id, string Name, int Seats);

    private sealed record Renamed(Guid Id, string Title);

    private sealed record OtherType(Guid Id, int Name);
}

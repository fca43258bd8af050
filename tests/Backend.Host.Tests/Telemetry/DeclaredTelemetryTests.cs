using System.Reflection;

namespace Backend.Host.Tests.Telemetry;

/// <summary>The page and the constants of the code name the same.</summary>
internal sealed class DeclaredTelemetryTests
{
    private const string Own = "backend.";

    private static readonly DeclaredTelemetry Page = DeclaredTelemetry.Read();

    private static IReadOnlyList<string> Constants =>
    [
        .. ConstantsOf("Backend.Data.Diagnostics.Telemetry, Backend.Data"),
        .. ConstantsOf("Backend.Kernel.Telemetry.TelemetryNames, Backend.Kernel"),
    ];

    [Test]
    public void Constants_OfTheCode_AreAllOnThePage() =>
        Assert.That(Constants.Where(name => name.Contains('.', StringComparison.Ordinal) && char.IsLower(name[0])).Distinct(), Is.SubsetOf(Page.Names));

    [Test]
    public void Names_OfThePage_AreAllConstants() =>
        Assert.That(Page.Attributes.Union(Page.Metrics).Where(name => name.StartsWith(Own, StringComparison.Ordinal)), Is.SubsetOf(Constants));

    [TestCase("GET /v1/contacts/{id}", true)]
    [TestCase("SELECT contacts.contacts", true)]
    [TestCase("orders.PlaceOrder", true)]
    [TestCase("event orders.paid.v1", true)]
    [TestCase("postgresql is slow", false)]
    [TestCase("unit of work", false)]
    public void HasSpan_Name_FollowsThePatternsOfThePage(string name, bool isDeclared) =>
        Assert.That(Page.HasSpan(name), Is.EqualTo(isDeclared));

    private static IEnumerable<string> ConstantsOf(string type) => Type.GetType(type, throwOnError: true)!
        .GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(field => field.IsLiteral && field.FieldType == typeof(string))
        .Select(field => (string)field.GetRawConstantValue()!);
}

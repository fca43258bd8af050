using System.Text.Json;
using Backend.Data.Schema;
using Backend.Kernel.Http.Json;

namespace Backend.Kernel.Tests.Http;

internal sealed class OptionalJsonTests
{
    [Test]
    public void Serialize_UnsetMembers_AreLeftOut()
    {
        var patch = new WidgetPatch { Notes = new Optional<string?>(null), Quantity = 3 };

        Assert.That(JsonSerializer.Serialize(patch, ApiJson.Options), Is.EqualTo("""{"notes":null,"quantity":3}"""));
    }
}

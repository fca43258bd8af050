using System.Text.Json;
using Backend.Kernel.Idempotency;
using Backend.Kernel.Tests.Http;

namespace Backend.Kernel.Tests.Idempotency;

internal sealed class RequestHashTests
{
    [TestCase("""{"a":1,"b":{"c":[1,2],"d":"x"}}""", """{ "b": {"d":"\u0078", "c":[1, 2]}, "a":1 }""", true)]
    [TestCase("""{"a":1}""", """{"a":2}""", false)]
    [TestCase("""{"a":[1,2]}""", """{"a":[2,1]}""", false)]
    [TestCase("""{"a":null}""", "{}", false)]
    public void Of_FreeForm_LooksAtTheValuesAndNotAtTheSpelling(string one, string other, bool equal)
        => Assert.That(Hash(one).SequenceEqual(Hash(other)), Is.EqualTo(equal));

    [Test]
    public void Of_EqualRequestsOfOtherNames_Differ()
        => Assert.That(RequestHash.Of("widgets.A", new CreateWidget("a", 1)), Is.Not.EqualTo(RequestHash.Of("widgets.B", new CreateWidget("a", 1))));

    private static byte[] Hash(string metadata) => RequestHash.Of("widgets.CreateWidget", new CreateWidget("a", 1, Metadata: JsonElement.Parse(metadata)));
}

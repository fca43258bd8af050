using System.Text.Json;
using Backend.Kernel.Http.Json;

namespace Backend.Kernel.Tests.Http;

public sealed class MergePatchTests
{
    // The examples of RFC 7396, appendix A.
    [TestCase("""{"a":"b"}""", """{"a":"c"}""", """{"a":"c"}""")]
    [TestCase("""{"a":"b"}""", """{"b":"c"}""", """{"a":"b","b":"c"}""")]
    [TestCase("""{"a":"b"}""", """{"a":null}""", """{}""")]
    [TestCase("""{"a":"b","b":"c"}""", """{"a":null}""", """{"b":"c"}""")]
    [TestCase("""{"a":["b"]}""", """{"a":"c"}""", """{"a":"c"}""")]
    [TestCase("""{"a":"c"}""", """{"a":["b"]}""", """{"a":["b"]}""")]
    [TestCase("""{"a":{"b":"c"}}""", """{"a":{"b":"d","c":null}}""", """{"a":{"b":"d"}}""")]
    [TestCase("""{"a":[{"b":"c"}]}""", """{"a":[1]}""", """{"a":[1]}""")]
    [TestCase("""["a","b"]""", """["c","d"]""", """["c","d"]""")]
    [TestCase("""{"a":"b"}""", """["c"]""", """["c"]""")]
    [TestCase("""{"a":"foo"}""", """null""", """null""")]
    [TestCase("""{"a":"foo"}""", "\"bar\"", "\"bar\"")]
    [TestCase("""{"e":null}""", """{"a":1}""", """{"e":null,"a":1}""")]
    [TestCase("""[1,2]""", """{"a":"b","c":null}""", """{"a":"b"}""")]
    [TestCase("""{}""", """{"a":{"bb":{"ccc":null}}}""", """{"a":{"bb":{}}}""")]
    public void Apply_AsInTheStandard(string target, string patch, string expected) => AssertMerged(target, patch, expected);

    [TestCase("""{"a":{"b":1,"c":{"d":2}},"e":3}""", """{"a":{"c":{"d":4,"f":5}}}""", """{"a":{"b":1,"c":{"d":4,"f":5}},"e":3}""")]
    [TestCase("""{"a":null}""", """{"a":{"b":null,"c":1}}""", """{"a":{"c":1}}""")]
    [TestCase("""{"a":12345678901234567890.10}""", """{"b":0.1}""", """{"a":12345678901234567890.10,"b":0.1}""")]
    [TestCase("""{"a":[null]}""", """{"b":[null,{"c":null}]}""", """{"a":[null],"b":[null,{"c":null}]}""")]
    public void Apply_ToNestedMembers_KeepsWhatIsNotNamed(string target, string patch, string expected) => AssertMerged(target, patch, expected);

    private static void AssertMerged(string target, string patch, string expected)
    {
        using var before = JsonDocument.Parse(target);
        using var change = JsonDocument.Parse(patch);
        using var after = JsonDocument.Parse(expected);

        var merged = MergePatch.Apply(before.RootElement, change.RootElement);

        Assert.That(JsonElement.DeepEquals(merged, after.RootElement), merged.GetRawText());
        Assert.That(before.RootElement.GetRawText(), Is.EqualTo(target));
    }
}

using System.Reflection;
using Backend.Kernel.Idempotency;
using Backend.Kernel.Requests;

namespace Backend.Host.Tests.Idempotency;

/// <summary>Every command of every module can be sent with a key: its request is hashed, and its response stored.</summary>
internal sealed class StoredResponseTests
{
    private static readonly MethodInfo RoundTrip = typeof(StoredResponseTests).GetMethod(nameof(Again), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static IEnumerable<TestCaseData> Commands() => ModuleList.Catalog().Modules
        .SelectMany(module => module.Requests)
        .Where(request => !request.IsQuery)
        .Select(request => new TestCaseData(request).SetArgDisplayNames(request.Name));

    [TestCaseSource(nameof(Commands))]
    public void Response_OfACommand_IsReadAsItWasWritten(RequestDescriptor command)
    {
        var (first, second) = ((string, string))RoundTrip.MakeGenericMethod(command.Response).Invoke(null, [Filled.Of(command.Response)])!;

        Assert.That(second, Is.EqualTo(first));
    }

    [TestCaseSource(nameof(Commands))]
    public void Request_OfACommand_IsHashed(RequestDescriptor command)
    {
        var hash = RequestHash.Of(command.Name, Filled.Of(command.Request));

        Assert.That(hash, Is.EqualTo(RequestHash.Of(command.Name, Filled.Of(command.Request))));
    }

    private static (string First, string Second) Again<T>(T response)
    {
        var first = ResponseJson.Write(response);
        return (first, ResponseJson.Write(ResponseJson.Read<T>(first)));
    }
}

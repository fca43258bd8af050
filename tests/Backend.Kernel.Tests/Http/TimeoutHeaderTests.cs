using System.Net;

namespace Backend.Kernel.Tests.Http;

internal sealed class TimeoutHeaderTests : ApiFixture
{
    [Test]
    public async Task Timeout_InRange_IsTheDeadlineLessWhatHasPassed()
    {
        await SendAsync("10000");

        Assert.That(Api.Dispatcher.Options.Deadline, Is.GreaterThan(TimeSpan.Zero).And.LessThan(TimeSpan.FromSeconds(10)));
    }

    [Test]
    public async Task Timeout_NotGiven_IsNoDeadline()
    {
        await SendAsync();

        Assert.That(Api.Dispatcher.Options.Deadline, Is.Null);
    }

    [TestCase("0")]
    [TestCase("10001")]
    [TestCase("-5")]
    [TestCase("1.5")]
    [TestCase("soon")]
    [TestCase("")]
    [TestCase("100", "200")]
    public async Task Timeout_OfAnotherForm_Answers400NamingIt(params string[] values)
    {
        var response = await SendAsync(values);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await TestApi.JsonAsync(response)).GetProperty("errors").TryGetProperty("Backend-Timeout-Ms", out _));
    }

    [Test]
    public async Task Timeout_Passed_CancelsTheHandlerAndAnswers504()
    {
        Api.Dispatcher.Handler = async (_, ct) =>
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, ct);
            return null;
        };

        Assert.That((await SendAsync("20")).StatusCode, Is.EqualTo(HttpStatusCode.GatewayTimeout));
    }

    private Task<HttpResponseMessage> SendAsync(params string[] values)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"/v1/widgets/{Id}");
        foreach (var value in values)
            request.Headers.TryAddWithoutValidation("Backend-Timeout-Ms", value);
        return Api.Client.SendAsync(request);
    }
}

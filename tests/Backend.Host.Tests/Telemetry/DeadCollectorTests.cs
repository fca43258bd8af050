using Backend.Testing.Telemetry.Otlp;

namespace Backend.Host.Tests.Telemetry;

/// <summary>A host whose collector accepts and never answers serves and ends as if it had none. One that refuses: OtlpExportTests of the kernel.</summary>
internal sealed class DeadCollectorTests
{
    [Test]
    public async Task Serve_CollectorThatStaysSilent_AnswersAllAndEnds()
    {
        using var silent = SilentCollector.Start();
        await using var workplace = await Workplace.CreateAsync();
        workplace.Variables["OTEL_EXPORTER_OTLP_ENDPOINT"] = silent.Endpoint;
        workplace.Variables["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
        // Many exports, and a queue that overflows while the first one waits.
        workplace.Variables["OTEL_BSP_SCHEDULE_DELAY"] = "50";
        workplace.Variables["OTEL_BSP_MAX_QUEUE_SIZE"] = "32";
        workplace.Variables["OTEL_BSP_MAX_EXPORT_BATCH_SIZE"] = "16";
        workplace.Variables["OTEL_METRIC_EXPORT_INTERVAL"] = "100";
        workplace.Variables["OTEL_TRACES_SAMPLER"] = "traceidratio";
        workplace.Variables["OTEL_TRACES_SAMPLER_ARG"] = "0.9";
        // Everything is slow, so that its plan is taken, and logged where it can be read here.
        workplace.Variables["BACKEND_SLOW_STATEMENT_MS"] = "1";
        using var host = await RunningHost.StartAsync(workplace);
        await host.ReadyAsync();
        var api = host.As(workplace.Token(await workplace.NewOrganizationAsync()));
        for (var i = 0; i < 50; i++)
            await api.NewContactAsync(Shop.Canary);
        for (var i = 0; i < 10; i++)
            (await api.GetAsync($"/v1/contacts?search={Shop.Canary}")).With(200);
        await host.Process.TerminateAsync();

        Assert.That(await host.Process.ExitAsync(), Is.Zero, host.Process.Transcript());
        Assert.That(host.Process.Transcript(), Does.Contain("SELECT contacts.contacts at").And.Contain("The plan of SELECT contacts.contacts at"));
        Assert.That(host.Process.Transcript(), Does.Not.Contain(Shop.Canary).IgnoreCase);
    }

    [TestCase("OTEL_TRACES_SAMPLER", "sometimes", "OTEL_TRACES_SAMPLER is 'sometimes'")]
    [TestCase("BACKEND_SLOW_STATEMENT_MS", "-1", "BACKEND_SLOW_STATEMENT_MS is '-1'")]
    public async Task Serve_SettingThatMeansNothing_EndsWithASentence(string variable, string value, string sentence)
    {
        var (workplace, _) = await SharedHost.JoinAsync();
        var variables = new Dictionary<string, string>(workplace.Variables, StringComparer.Ordinal)
        {
            [variable] = value,
        };
        variables.Remove("DATABASE_MIGRATOR_URL");

        (await Ended.RunAsync(workplace.Directory, variables, "serve", "--urls", "http://127.0.0.1:0")).Refused(1, sentence);
    }
}

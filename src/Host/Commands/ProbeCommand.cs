using System.CommandLine;

namespace Backend.Host.Commands;

/// <summary><c>probe</c>: asks a host on this machine how it is, for containers that have neither shell nor curl.</summary>
internal static class ProbeCommand
{
    private const int NotWell = 1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var url = new Option<string>("--url")
        {
            Description = "What to ask.",
            DefaultValueFactory = _ => "http://127.0.0.1:5080/readyz",
        };
        url.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(Uri.TryCreate(token.Value, UriKind.Absolute, out var given) && given.Scheme == Uri.UriSchemeHttp))
                result.AddError("--url takes an address such as http://127.0.0.1:8080/readyz.");
        });
        var command = new Command("probe", "Asks a running host whether it is ready (/readyz) or alive (/livez). Exit code 0 when the answer is 200, else 1.") { url };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(() => AskAsync(new Uri(parsed.GetValue(url)!), ct)));
        return command;
    }

    private static async Task<int> AskAsync(Uri url, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { Timeout = Patience };
        try
        {
            using var answer = await http.GetAsync(url, cancellationToken);
            await Console.Error.WriteLineAsync($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(cancellationToken)}");
            return answer.IsSuccessStatusCode ? 0 : NotWell;
        }
        catch (HttpRequestException error)
        {
            throw new HostException($"{url} does not answer: {error.Message}", error);
        }
        catch (TaskCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            throw new HostException($"{url} has not answered within {Patience.TotalSeconds} seconds.", error);
        }
    }
}

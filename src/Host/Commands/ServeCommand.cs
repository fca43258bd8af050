using System.CommandLine;
using Backend.Host.Serving;

namespace Backend.Host.Commands;

/// <summary><c>serve</c>: the default.</summary>
internal static class ServeCommand
{
    private const string DefaultUrl = "http://127.0.0.1:5080";

    public static Command Create()
    {
        var urls = new Option<string>("--urls")
        {
            Description = $"Addresses to listen on, separated by semicolons. Default: ASPNETCORE_URLS, or {DefaultUrl}.",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("ASPNETCORE_URLS") is { Length: > 0 } given ? given : DefaultUrl,
        };
        urls.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } value && ListenAddresses.FaultOf(value) is { } fault)
                result.AddError(fault);
        });
        var command = new Command("serve", "Serves the API. In Development it also starts a private PostgreSQL, migrates and seeds demo organizations.") { urls };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(() => Server.RunAsync(parsed.GetValue(urls)!, ct)));
        return command;
    }
}

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
        var role = new Option<string?>("--role")
        {
            Description = "all, api (requests only) or worker (jobs only). Default: all, or api when DATABASE_WORKER_URL is not set.",
        };
        role.AcceptOnlyFromAmong([.. ServeRoles.Names]);
        var command = new Command("serve", "Serves the API. In Development it also starts a private PostgreSQL, migrates and seeds demo organizations.") { urls, role };
        command.SetAction((parsed, ct) => HostCommand.GuardAsync(() => Server.RunAsync(parsed.GetValue(urls)!, parsed.GetValue(role), ct)));
        return command;
    }
}

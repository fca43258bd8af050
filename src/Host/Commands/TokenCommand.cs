using System.CommandLine;
using Backend.Data.Tenancy;
using Backend.Host.Development;
using Backend.Kernel.Identity;

namespace Backend.Host.Commands;

/// <summary><c>token</c>: a development token. Production trusts its own issuer's keys and has no such command.</summary>
internal static class TokenCommand
{
    private const int MaxMinutes = 60 * 24 * 30;

    public static Command Create()
    {
        var organization = new Option<Guid>("--org") { Description = "The organization's id.", Required = true };
        var scope = new Option<string>("--scope") { Description = "Scopes, separated by spaces.", DefaultValueFactory = _ => DevelopmentTokens.AllScopes };
        var subject = new Option<string>("--subject") { Description = "Who the token speaks for.", DefaultValueFactory = _ => "developer" };
        var minutes = new Option<int>("--minutes") { Description = "How long it is valid.", DefaultValueFactory = _ => 60 };
        minutes.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var value) && value is < 1 or > MaxMinutes)
                result.AddError($"--minutes takes 1 to {MaxMinutes}.");
        });
        organization.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Guid.TryParse(token.Value, out var id) && id == Guid.Empty)
                result.AddError("--org takes the id of an organization, which is never all zeros.");
        });
        var command = new Command("token", "Prints a development token as the last line. Refused outside Development.") { organization, scope, subject, minutes };
        command.SetAction((parsed, _) => HostCommand.GuardAsync(() =>
        {
            var settings = HostSettings.Read();
            settings.RequireDevelopment("token");
            using var keys = SigningKeys.Development(settings.DataDirectory);
            Console.WriteLine(new TokenIssuer(keys, TimeProvider.System).Issue(
                new OrganizationId(parsed.GetValue(organization)),
                parsed.GetValue(subject)!,
                parsed.GetValue(scope)!.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                TimeSpan.FromMinutes(parsed.GetValue(minutes))));
            return Task.FromResult(0);
        }));
        return command;
    }
}

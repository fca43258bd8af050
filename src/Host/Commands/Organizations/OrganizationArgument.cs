using System.CommandLine;
using Backend.Data.Tenancy;

namespace Backend.Host.Commands.Organizations;

/// <summary>The organization that a command is about.</summary>
internal static class OrganizationArgument
{
    public static Argument<Guid> Create(string name = "id")
    {
        var id = new Argument<Guid>(name) { Description = "The organization's id, as `org list` shows it." };
        id.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && Guid.TryParse(token.Value, out var value) && value == Guid.Empty)
                result.AddError("The id is not the empty uuid.");
        });
        return id;
    }

    public static OrganizationId Of(this ParseResult parsed, Argument<Guid> argument) => new(parsed.GetValue(argument));
}

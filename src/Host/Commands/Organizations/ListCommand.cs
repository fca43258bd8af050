using System.CommandLine;
using System.Globalization;

namespace Backend.Host.Commands.Organizations;

/// <summary><c>org list</c>: all organizations, the oldest first.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Print the list as JSON." };
        var command = new Command("list", "Lists all organizations with their status: active, suspended, or deleting while `org delete` is not done.") { json };
        command.SetAction((parsed, ct) => OrganizationRun.RunAsync(
            async registry =>
            {
                var organizations = await registry.ListAsync(ct);
                if (parsed.GetValue(json))
                {
                    Console.WriteLine(OrganizationJson.Write([.. organizations.Select(each => new ListedOrganization(each.Id.Value, each.Name, each.Status, each.CreatedAt))]));
                    return;
                }

                foreach (var organization in organizations)
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{organization.Id}  {organization.Status,-9}  {organization.CreatedAt:yyyy-MM-dd}  {organization.Name}"));
            },
            ct));
        return command;
    }
}

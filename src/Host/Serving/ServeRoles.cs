using Backend.Host.Connections;

namespace Backend.Host.Serving;

/// <summary>Finds out what a process is to do.</summary>
internal static class ServeRoles
{
    /// <summary>The values of <c>--role</c>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["all", "api", "worker"];

    /// <summary>The given role; without one all of it, as far as the worker's connection is known.</summary>
    /// <exception cref="HostException">Jobs were asked for, and the worker's connection is not known.</exception>
    public static ServeRole Resolve(string? given, DatabaseConnections connections)
    {
        if (given is null && !connections.HasWorker)
        {
            Console.Error.WriteLine($"{DatabaseConnections.WorkerVariable} is not set: this process answers requests, and runs no jobs (--role api).");
            return ServeRole.Api;
        }

        var role = given is null ? ServeRole.All : Enum.Parse<ServeRole>(given, ignoreCase: true);
        if (role != ServeRole.Api && !connections.HasWorker)
            throw new HostException($"--role {given} runs jobs as the worker role: set {DatabaseConnections.WorkerVariable}, or serve with --role api.");
        return role;
    }
}

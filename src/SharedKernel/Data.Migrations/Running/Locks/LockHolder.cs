using System.Globalization;

namespace Backend.Data.Migrations.Running.Locks;

/// <summary>A session that holds what a migration waits for. Its query is left out: it may hold values.</summary>
/// <param name="Pid">Its server process.</param>
/// <param name="User">Its role; empty for PostgreSQL's own workers.</param>
/// <param name="Application">Its <c>application_name</c>; may be empty.</param>
/// <param name="State">Such as <c>idle in transaction</c>; null where the migrator may not see it.</param>
/// <param name="Since">When its transaction began; null where the migrator may not see it.</param>
internal sealed record LockHolder(int Pid, string User, string Application, string? State, DateTimeOffset? Since)
{
    public override string ToString()
    {
        string?[] parts =
        [
            User.Length == 0 ? null : User,
            Application.Length == 0 ? null : $"\"{Application}\"",
            State,
            Since is { } since ? string.Create(CultureInfo.InvariantCulture, $"in a transaction since {since.UtcDateTime:yyyy-MM-dd HH:mm:ss}Z") : null,
        ];
        var details = string.Join(", ", parts.OfType<string>());
        return string.Create(CultureInfo.InvariantCulture, $"pid {Pid}") + (details.Length == 0 ? "" : $" ({details})");
    }
}

namespace Backend.Testing.Databases;

/// <summary>
/// What a test database starts from: roles and tenancy functions, then what <paramref name="Build"/> adds. Built once per
/// server and content, by whichever test process comes first; each test database is a copy.
/// </summary>
/// <param name="Key">
/// Names the content: the same key must mean the same result, so put a hash of the schema into it. The deploy SQL is
/// added to it by itself.
/// </param>
/// <param name="Build">Fills the template, through connections of its own as any role. The template is no longer reachable afterwards.</param>
public sealed record DatabaseTemplate(string Key, Func<TestDatabase, Task> Build)
{
    /// <summary>Roles, schema <c>app</c> and grants; no table.</summary>
    public static DatabaseTemplate Empty { get; } = new("empty", _ => Task.CompletedTask);
}

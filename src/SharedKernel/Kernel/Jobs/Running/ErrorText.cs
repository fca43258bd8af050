using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Backend.Data.Execution.Errors;
using Backend.Data.Mutation;
using Backend.Kernel.Errors;

namespace Backend.Kernel.Jobs.Running;

/// <summary>
/// Why a job failed, as it is stored. Messages of foreign exceptions may hold values of rows, so they are left out: what
/// remains is the type, and where in the code it was thrown.
/// </summary>
internal static class ErrorText
{
    private const int Longest = 2_000;

    private const string OurCode = "Backend.";

    public static string Of(Exception error) => Storable(error switch
    {
        DatabaseException database => $"{Where(database.Details)}: {database.Message}",
        RowCountException => $"{error.Message} {Place(error)}",
        RequestException refusal => $"{refusal.Code}: {refusal.Message}",
        JsonException json => $"The payload is not what the kind takes{(json.Path is { } path ? $", at {path}" : "")}.",
        _ => $"{error.GetType().FullName} {Place(error)}",
    });

    /// <summary>PostgreSQL stores no NUL, and the column ends somewhere.</summary>
    public static string Storable(string text)
    {
        var clean = text.Replace('\0', ' ').Trim();
        return clean.Length <= Longest ? clean : $"{clean[..(Longest - 1)]}…";
    }

    private static string Where(DatabaseErrorDetails details) =>
        string.Join(' ', ((string?[])[details.SqlState, details.Table, details.Constraint]).Where(part => !string.IsNullOrEmpty(part)));

    private static string Place(Exception error)
    {
        var method = new StackTrace(error).GetFrames().Select(frame => frame.GetMethod())
            .FirstOrDefault(method => method?.DeclaringType?.Assembly.GetName().Name?.StartsWith(OurCode, StringComparison.Ordinal) == true);
        return method is null ? "" : $"at {Name(method)}";
    }

    // An async method runs as MoveNext of a type that bears its name in angle brackets.
    private static string Name(MethodBase method)
    {
        var type = method.DeclaringType!;
        return type is { DeclaringType: { } outer, Name: ['<', ..] name } && name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end
            ? $"{outer.FullName}.{name[1..end]}"
            : $"{type.FullName}.{method.Name}";
    }
}

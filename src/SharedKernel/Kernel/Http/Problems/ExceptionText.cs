using System.Data.Common;
using System.Text;

namespace Backend.Kernel.Http.Problems;

/// <summary>
/// An exception for the log: types, stacks and messages, but not the messages of the database driver, because
/// PostgreSQL puts values of rows and parameters into them.
/// </summary>
internal static class ExceptionText
{
    private const int Deepest = 5;

    public static string Of(Exception exception)
    {
        var text = new StringBuilder();
        var current = exception;
        for (var depth = 0; current is not null && depth < Deepest; depth++, current = current.InnerException)
        {
            if (depth > 0)
                text.Append("\n--- caused by ");
            text.Append(current.GetType().FullName).Append(": ").Append(MessageOf(current));
            if (current.StackTrace is { } stack)
                text.Append('\n').Append(stack);
        }

        return text.ToString();
    }

    private static string MessageOf(Exception exception) => exception switch
    {
        DbException database => $"SQLSTATE {database.SqlState ?? "none"} (message withheld: it may hold values)",
        AggregateException => "several",
        _ => exception.Message,
    };
}

using System.Reflection;
using Backend.Data.Execution.Errors;

namespace Backend.Kernel.Tests.Errors;

/// <summary>Makes database exceptions, whose constructors are the data layer's own.</summary>
internal static class DatabaseErrors
{
    public static DatabaseException Make(Type type, Exception? inner = null)
        => (DatabaseException)Activator.CreateInstance(
            type, BindingFlags.Instance | BindingFlags.NonPublic, binder: null, ["unique key contacts_email_key", new DatabaseErrorDetails("23505", "contacts", "contacts"), inner], culture: null)!;

    public static IEnumerable<Type> Types => typeof(DatabaseException).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(DatabaseException)));
}

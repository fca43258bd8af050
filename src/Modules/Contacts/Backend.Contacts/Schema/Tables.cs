namespace Backend.Modules.Contacts.Schema;

/// <summary>The tables of the module, each listed once.</summary>
internal static class Tables
{
    public static ContactsTable Contacts { get; } = new();

    public static ActivityTable Activity { get; } = new();
}

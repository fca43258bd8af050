namespace Backend.Modules.Contacts;

/// <summary>The tables that the contacts module publishes.</summary>
public static class Published
{
    /// <summary>Contacts, to read and to refer to.</summary>
    public static PublishedContactsTable Contacts { get; } = new();
}

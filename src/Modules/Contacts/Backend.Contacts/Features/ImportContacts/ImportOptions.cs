namespace Backend.Modules.Contacts.Features.ImportContacts;

/// <summary>The query string of an import.</summary>
internal sealed record ImportOptions
{
    public DuplicateRule OnDuplicate { get; init; } = DuplicateRule.Fail;
}
